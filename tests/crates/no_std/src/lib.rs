//! A `no_std` crate that uses the pair.
//!
//! Without the feature `std` the trait has no `hello_macro()`, and there is no `calculate!`: both print. All else is
//! there. In a workspace another member may turn the feature on, so build this crate by itself:
//! `cargo test -p no_std_user`.
#![no_std]

extern crate alloc;

use alloc::vec::Vec;

use hello_macro::{HelloMacro, my_vec};

/// A struct without fields.
#[derive(HelloMacro)]
pub struct Pancakes;

/// An enum with variants of every form.
#[derive(HelloMacro)]
#[hello(rename_all = "kebab-case")]
pub enum Topping<'a, T> {
    /// Unit.
    MapleSyrup,
    /// Tuple.
    Butter(&'a T),
    /// Braces.
    IceCream {
        /// A field.
        scoops: u8,
    },
}

/// In a constant.
pub const NAME: &str = Pancakes::NAME;

/// In a static.
pub static GREETING: &str = Pancakes::GREETING;

/// As the length of an array.
pub static BYTES: [u8; Pancakes::NAME.len()] = *b"Pancakes";

/// An empty vector, in a constant.
pub const EMPTY: Vec<u8> = my_vec![];

/// As a pattern.
#[must_use]
pub fn is_pancakes(name: &str) -> bool {
    matches!(name, Pancakes::NAME)
}

/// As many bytes.
#[must_use]
pub fn bytes(first: u8, length: usize) -> (Vec<u8>, Vec<u8>) {
    (my_vec![first, 2, 3], my_vec![first; length])
}

/// The name of a topping.
#[must_use]
pub fn name(topping: &Topping<u8>) -> &'static str {
    topping.name()
}
