#[automatically_derived]
impl ::hello_macro::HelloMacro for Pancakes {
    const NAME: &'static ::core::primitive::str = "Pancakes";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Pancakes";
}
::core::compile_error! {
    "Unknown field: `nmae`. Did you mean `name`?"
}
