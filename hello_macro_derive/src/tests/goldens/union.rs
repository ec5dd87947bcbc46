#[automatically_derived]
impl ::hello_macro::HelloMacro for Bits {
    const NAME: &'static ::core::primitive::str = "Bits";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Bits";
}
