#[automatically_derived]
impl ::hello_macro::HelloMacro for Breakfast {
    const NAME: &'static ::hello_macro::__private::str = "Breakfast";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Breakfast";
    const __TEXTS: &'static [&'static ::hello_macro::__private::str] = &[
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
    fn __position(&self) -> ::hello_macro::__private::usize {
        match *self {
            Breakfast::Pancakes {} => 0,
            Breakfast::Eggs { .. } => 1,
            Breakfast::Porridge { .. } => 2,
            Breakfast::r#Nothing {} => 3,
        }
    }
}
