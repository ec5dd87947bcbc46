//! Programs that the macros accept and programs that they reject, with one kind of mistake per
//! file.

#[macro_use]
#[path = "ui/compile_fail.rs"]
mod compile_fail;

/// Runs on every compiler. `tests/macros` tests the details.
#[test]
fn accepted() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

compile_fail!(rejected: "tests/ui/fail/*.rs");
