#[automatically_derived]
impl ::hello_macro::HelloMacro for Breakfast {
    const NAME: &'static ::core::primitive::str = "Breakfast";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Breakfast";
    const VARIANT_TEXTS: &'static [&'static ::core::primitive::str] = &[
        "Pancakes",
        "Eggs",
        "Porridge",
        "Nothing",
        "Hello, Macro! My name is Pancakes",
        "Hello, Macro! My name is Eggs",
        "Hello, Macro! My name is Porridge",
        "Hello, Macro! My name is Nothing",
    ];
    #[inline]
    fn variant_index(&self) -> ::core::primitive::usize {
        match *self {
            Breakfast::Pancakes => 0,
            Breakfast::Eggs(..) => 1,
            Breakfast::Porridge { .. } => 2,
            Breakfast::r#Nothing => 3,
        }
    }
}
