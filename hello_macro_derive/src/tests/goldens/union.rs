#[automatically_derived]
impl ::hello_macro::HelloMacro for Bits {
    const NAME: &'static ::hello_macro::__private::str = "Bits";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Bits";
}
