#[automatically_derived]
impl ::hello_macro::HelloMacro for Pancakes {
    const NAME: &'static ::core::primitive::str = "Pancakes";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Pancakes";
}
const _: () = {
    extern crate core as __crate;
    __crate::compile_error! {
        "`crate` takes the path of a crate, not an integer; write `crate = ::hello_macro`"
    }
};
