fn main() {
    let input = "struct Pancakes;".parse().unwrap();
    let expansion = hello_macro_derive::derive_hello_macro(input).to_string();
    assert!(expansion.contains("automatically_derived"));
}
