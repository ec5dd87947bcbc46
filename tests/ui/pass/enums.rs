use hello_macro::HelloMacro;

#[derive(HelloMacro)]
enum Breakfast {
    Pancakes,
    Eggs(u8),
    Porridge { _oats: bool },
}

#[derive(HelloMacro)]
enum Never {}

const EGGS: &str = Breakfast::VARIANTS[1];

fn main() {
    assert_eq!(Breakfast::VARIANTS, ["Pancakes", "Eggs", "Porridge"]);
    assert_eq!(Breakfast::Pancakes.name(), "Pancakes");
    assert!(matches!(Breakfast::Eggs(2).name(), EGGS));
    assert_eq!(
        Breakfast::Porridge { _oats: true }.greeting(),
        "Hello, Macro! My name is Porridge"
    );
    assert!(Never::VARIANTS.is_empty());
}
