#[automatically_derived]
impl ::hello_macro::HelloMacro for Recipe {
    const NAME: &'static ::core::primitive::str = "Recipe";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Recipe";
}
