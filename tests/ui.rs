//! What the macros accept and refuse, by programs. The fail programs have one mistake per file.

#[macro_use]
#[path = "ui/compile_fail.rs"]
mod compile_fail;

/// On every compiler. `tests/macros` has the details.
#[test]
fn accepted() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

compile_fail!(rejected: "tests/ui/fail/*.rs");
