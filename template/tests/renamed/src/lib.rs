//! A crate that knows the trait crate under another name. Only a package of its own can have such a
//! dependency.

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
