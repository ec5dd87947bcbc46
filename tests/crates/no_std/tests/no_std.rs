//! What the `no_std` crate gets from the pair.

use hello_macro::HelloMacro as _;
use no_std_user::{BYTES, EMPTY, GREETING, NAME, Pancakes, Topping};

#[test]
fn constants() {
    assert_eq!(NAME, "Pancakes");
    assert_eq!(GREETING, "Hello, Macro! My name is Pancakes");
    assert_eq!(&BYTES, b"Pancakes");
    assert!(no_std_user::is_pancakes("Pancakes"));
    assert!(!no_std_user::is_pancakes("Waffles"));
}

#[test]
fn names_of_values() {
    assert_eq!(Pancakes.name(), "Pancakes");
    assert_eq!(no_std_user::name(&Topping::Butter(&1)), "butter");
    let ice_cream: Topping<u8> = Topping::IceCream { scoops: 1 };
    assert_eq!(ice_cream.variant_index(), 2);
    assert_eq!(
        Topping::<u8>::VARIANTS,
        ["maple-syrup", "butter", "ice-cream"]
    );
}

#[test]
fn vectors() {
    assert_eq!(no_std_user::bytes(1, 2), (vec![1, 2, 3], vec![1, 1]));
    assert!(EMPTY.is_empty());
}
