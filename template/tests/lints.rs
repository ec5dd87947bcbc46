//! The expansion triggers no lint, even if the user forbids it.

#![forbid(
    missing_docs,
    non_camel_case_types,
    single_use_lifetimes,
    unused_qualifications,
    clippy::absolute_paths,
    clippy::pedantic
)]
// Not forbidden, since a forbidden lint can't be allowed below.
#![deny(deprecated)]
#![allow(dead_code, unreachable_pub)]

/// rustc reports a use of this type outside itself, and the `impl` is such a use.
#[deprecated]
#[derive(describe::Describe)]
pub struct Pancakes<'a> {
    /// In grams.
    pub flour: &'a u32,
}

/// `#[allow(..)]` applies only to the type, but the `impl` repeats the bound.
mod allowed {
    #[deprecated]
    pub trait Old {}

    #[allow(deprecated)]
    #[derive(describe::Describe)]
    pub struct Waffles<T: Old> {
        pub flour: T,
    }
}

#[test]
#[allow(deprecated)]
fn the_expansion_triggers_no_lint() {
    assert_eq!(<Pancakes<'_> as describe::Describe>::FIELDS, ["flour"]);
}
