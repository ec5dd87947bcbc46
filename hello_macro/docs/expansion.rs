#[automatically_derived]
impl ::hello_macro::HelloMacro for Breakfast {
    const NAME: &'static ::core::primitive::str = "Breakfast";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Breakfast";
    const VARIANT_TEXTS: &'static [&'static ::core::primitive::str] = &[
        "Eggs",
        "Porridge",
        "Hello, Macro! My name is Eggs",
        "Hello, Macro! My name is Porridge",
    ];
    #[inline]
    fn variant_index(&self) -> ::core::primitive::usize {
        match *self {
            Breakfast::Eggs { .. } => 0,
            Breakfast::Porridge => 1,
        }
    }
}
