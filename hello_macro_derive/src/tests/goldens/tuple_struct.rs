#[automatically_derived]
impl ::hello_macro::HelloMacro for Stack {
    const NAME: &'static ::core::primitive::str = "Stack";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Stack";
}
