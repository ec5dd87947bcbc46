#[automatically_derived]
impl ::hello_macro::HelloMacro for Recipe {
    const NAME: &'static ::hello_macro::__private::str = "Recipe";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Recipe";
}
