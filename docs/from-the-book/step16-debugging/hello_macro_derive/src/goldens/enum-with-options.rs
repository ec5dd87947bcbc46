#[automatically_derived]
impl ::hello_macro::HelloMacro for Weather {
    const NAME: &'static ::core::primitive::str = "forecast";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is forecast";
    const VARIANTS: &'static [&'static ::core::primitive::str] = &["Sunny", "wet"];
    const VARIANT_GREETINGS: &'static [&'static ::core::primitive::str] = &[
        "Hello, Macro! My name is Sunny",
        "Hello, Macro! My name is wet",
    ];
    fn variant_index(&self) -> ::core::option::Option<::core::primitive::usize> {
        ::core::option::Option::Some(
            match *self {
                Self::Sunny { .. } => 0usize,
                Self::Rainy { .. } => 1usize,
            },
        )
    }
}
