//! The expansion compiles whatever the user's own names are.

#![no_implicit_prelude]
#![allow(dead_code, nonstandard_style, reason = "only the names matter")]

// From here on, `::core` is `alloc`, which stands for a dependency called `core`.
extern crate alloc as core;
extern crate std;

struct str;
struct Option;
trait Describe {}
mod describe {}
mod __private {}

#[derive(::describe::Describe)]
struct Pancakes<T: ?::std::marker::Sized, const FIELDS: usize> {
    #[describe(rename = "flour (g)")]
    str: [u8; FIELDS],
    Option: ::std::boxed::Box<T>,
}

#[::std::prelude::v1::test]
fn shadowed_names() {
    let fields = <Pancakes<str, 1> as ::describe::Describe>::FIELDS;
    ::std::assert_eq!(fields, ["flour (g)", "Option"]);
}

#[::std::prelude::v1::test]
fn a_type_in_the_body_of_a_function() {
    #[derive(::describe::Describe)]
    struct Pancakes {
        flour: u8,
    }
    ::std::assert_eq!(<Pancakes as ::describe::Describe>::FIELDS, ["flour"]);
}
