use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

fn main() {
    assert_eq!(Pancakes::NAME, "Pancakes");
    assert_eq!(Pancakes::GREETING, "Hello, Macro! My name is Pancakes");
    assert!(Pancakes::VARIANTS.is_empty());
    assert_eq!(Pancakes.name(), "Pancakes");
    assert_eq!(Pancakes.greeting(), "Hello, Macro! My name is Pancakes");
}
