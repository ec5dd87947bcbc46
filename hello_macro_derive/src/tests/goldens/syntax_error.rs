#[automatically_derived]
impl<T> ::hello_macro::HelloMacro for Menu<T> {
    const NAME: &'static ::hello_macro::__private::str = "menu";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is menu";
}
const _: () = {
    extern crate hello_macro as __crate;
    __crate::__private::compile_error! {
        "expected `,`"
    }
};
