//! The derive's own errors in edition 2015, where `::core` is a path from the crate root.

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
