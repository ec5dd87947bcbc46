#[automatically_derived]
impl<T> ::hello_macro::HelloMacro for Menu<T> {
    const NAME: &'static ::hello_macro::__private::str = "menu";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is menu";
}
compile_error! {
    "expected `,`"
}
