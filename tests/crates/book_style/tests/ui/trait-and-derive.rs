use hello_macro::HelloMacro;
use hello_macro_derive::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

#[derive(HelloMacro)]
enum Size {
    Small,
    Large,
}

fn main() {
    Pancakes::hello_macro();
    assert_eq!(Pancakes.name(), "Pancakes");
    assert_eq!([Size::Small.name(), Size::Large.name()], Size::VARIANTS);
}
