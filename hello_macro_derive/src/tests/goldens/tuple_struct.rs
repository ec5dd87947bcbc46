#[automatically_derived]
impl ::hello_macro::HelloMacro for Stack {
    const NAME: &'static ::hello_macro::__private::str = "Stack";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Stack";
}
