//! A crate that renames its dependency on the trait crate. That takes a package of its own.

use my_describe::Describe;

/// Needs `crate = ..`, since there is no `::describe` here.
#[derive(Describe)]
#[describe(crate = ::my_describe)]
pub struct Pancakes {
    /// In grams.
    pub flour: u32,
}

#[test]
fn the_derive_finds_the_trait_under_another_name() {
    assert_eq!(Pancakes::FIELDS, ["flour"]);
}
