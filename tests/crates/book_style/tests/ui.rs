//! The trait and the derive from their own crates, as in The Rust Programming Language.
//!
//! This takes `hello_macro` without its feature `derive`. Another member of the workspace turns it on, and then
//! `HelloMacro` is there twice; trybuild compiles the files outside of the workspace.

#[test]
fn the_trait_and_the_derive_from_their_own_crates() {
    trybuild::TestCases::new().pass("tests/ui/*.rs");
}
