#[automatically_derived]
impl ::hello_macro::HelloMacro for Never {
    const NAME: &'static ::core::primitive::str = "Never";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Never";
}
