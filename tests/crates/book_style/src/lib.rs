//! A crate that takes the trait and the derive from their own crates, as The Rust Programming Language does.
//!
//! Here `hello_macro` is without its feature `derive`. In a workspace another member may turn it on, so build this
//! crate by itself: `cargo test -p book_style`.
#![cfg(test)]

use hello_macro::HelloMacro;
use hello_macro_derive::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

#[derive(HelloMacro)]
enum Size {
    Small,
    Large,
}

#[test]
fn a_struct() {
    assert_eq!(Pancakes.name(), "Pancakes");
    Pancakes::hello_macro();
}

#[test]
fn an_enum() {
    assert_eq!(Size::VARIANTS, ["Small", "Large"]);
    assert_eq!([Size::Small.name(), Size::Large.name()], Size::VARIANTS);
}
