#[automatically_derived]
impl ::hello_macro::HelloMacro for Pancakes {
    const NAME: &'static ::hello_macro::__private::str = "Pancakes";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Pancakes";
}
compile_error! {
    "`3` is not the path of a crate; write `crate = ::hello_macro`"
}
