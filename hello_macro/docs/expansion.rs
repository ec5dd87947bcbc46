#[automatically_derived]
impl ::hello_macro::HelloMacro for Breakfast {
    const NAME: &'static ::hello_macro::__private::str = "Breakfast";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Breakfast";
    const __TEXTS: &'static [&'static ::hello_macro::__private::str] = &[
        "Eggs",
        "Porridge",
        "Hello, Macro! My name is Eggs",
        "Hello, Macro! My name is Porridge",
    ];
    #[inline]
    fn __position(&self) -> ::hello_macro::__private::usize {
        match *self {
            Breakfast::Eggs { .. } => 0,
            Breakfast::Porridge {} => 1,
        }
    }
}
