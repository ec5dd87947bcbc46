//! Programs that the macros accept and programs that they reject, with one kind of mistake per
//! file.

#[macro_use]
#[path = "ui/stderr_test.rs"]
mod stderr_test;

/// Runs on every compiler.
#[test]
fn accepted() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

stderr_test! {
    #[test]
    fn rejected() {
        trybuild::TestCases::new().compile_fail("tests/ui/fail/*.rs");
    }
}
