use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

fn main() {
    assert_eq!(Pancakes::GREETING, "Hello, Macro! My name is Pancakes");
}
