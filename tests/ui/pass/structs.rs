use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Tuple(u8, String);

#[derive(HelloMacro)]
struct Named {
    _flour: u32,
}

#[derive(HelloMacro)]
struct Empty {}

fn main() {
    assert_eq!(Tuple::NAME, "Tuple");
    assert_eq!(Named::GREETING, "Hello, Macro! My name is Named");
    assert_eq!((Empty {}).name(), "Empty");
}
