//! The errors of the derive and the macros where `::core` is one of the user's crates.

extern crate rustversion;
extern crate trybuild;

#[macro_use]
#[path = "../../../ui/stderr_test.rs"]
mod stderr_test;

stderr_test! {
    #[test]
    fn rejected() {
        trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
    }
}
