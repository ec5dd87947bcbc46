//! A `no_std` crate that uses the trait crate without its features, and the derive from its own
//! crate.
//!
//! Another member of the workspace may turn the features on. `cargo test -p no_std_user` builds
//! this crate without them.
#![no_std]

extern crate alloc;

use alloc::vec::Vec;

use hello_macro::{HelloMacro, my_vec};

#[derive(hello_macro_derive::HelloMacro)]
pub struct Pancakes;

#[derive(hello_macro_derive::HelloMacro)]
#[hello(rename_all = "kebab-case")]
pub enum Topping<'a, T> {
    MapleSyrup,
    Butter(&'a T),
    IceCream { scoops: u8 },
}

pub static GREETING: &str = Pancakes::GREETING;

pub const EMPTY: Vec<u8> = my_vec![];

#[test]
fn names() {
    let ice_cream: Topping<u8> = Topping::IceCream { scoops: 1 };
    assert_eq!(GREETING, "Hello, Macro! My name is Pancakes");
    assert_eq!(Pancakes.name(), "Pancakes");
    assert_eq!(Topping::Butter(&1).name(), "butter");
    assert_eq!(ice_cream.greeting(), "Hello, Macro! My name is ice-cream");
    assert_eq!(
        Topping::<u8>::VARIANTS,
        ["maple-syrup", "butter", "ice-cream"]
    );
}

#[test]
fn vectors() {
    assert!(EMPTY.is_empty());
    assert_eq!(my_vec![1, 2, 3], [1, 2, 3]);
    assert_eq!(my_vec![1; 2], [1, 1]);
}
