#[automatically_derived]
impl ::hello_macro::HelloMacro for Never {
    const NAME: &'static ::hello_macro::__private::str = "Never";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Never";
}
