//! What the derive accepts: each kind of item, each option.

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Unit;

#[derive(HelloMacro)]
#[hello(name = "a pair", greeting = "I am {name} {{of two}}")]
struct Tuple<'a, T: ?Sized, const N: usize>(&'a T, [u8; N])
where
    T: PartialEq;

#[derive(HelloMacro)]
union Bits {
    byte: u8,
    flag: bool,
}

#[derive(HelloMacro)]
enum Never {}

mod facade {
    pub use hello_macro::HelloMacro;
}

#[derive(HelloMacro)]
#[hello(crate = facade, rename_all = "kebab-case")]
#[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
enum Topping {
    MapleSyrup,
    #[hello(name = "crème", greeting = "Voilà la {name}.")]
    Cream(),
    r#Other {},
}

const CREAM: &str = Topping::Cream().welcome();

fn main() {
    Unit::hello_macro();
    assert_eq!(Tuple::<str, 2>::GREETING, "I am a pair {of two}");
    assert_eq!(Bits { byte: 1 }.name(), "Bits");
    assert!(Never::VARIANTS.is_empty());
    assert_eq!(Topping::VARIANTS, ["maple-syrup", "crème", "other"]);
    assert_eq!(CREAM, "Voilà la crème.");
    assert!(matches!(Topping::parse("other"), Some(Topping::Other {})));
    assert_eq!(Topping::MapleSyrup.label(), "maple-syrup");
}
