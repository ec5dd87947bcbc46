use hello_macro::HelloMacro;

macro_rules! types {
    ($(#[$attribute:meta])* $visibility:vis $name:ident, $field:ty, $called:literal) => {
        #[derive(HelloMacro)]
        #[hello(name = $called)]
        $(#[$attribute])*
        $visibility struct $name($field);
    };
}

types!(#[hello(greeting = "Hi, {name}")] pub(crate) Pancakes, Vec<u8>, "a stack");

fn main() {
    assert_eq!(Pancakes(vec![]).greeting(), "Hi, a stack");
}
