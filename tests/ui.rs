//! What the macros accept and what they refuse, a matter a file.

/// The `.stderr` files are what Rust 1.95 prints. Another compiler words and wraps its own part differently.
#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn ui() {
    let tests = trybuild::TestCases::new();
    tests.pass("tests/ui/pass/*.rs");
    tests.compile_fail("tests/ui/fail/*.rs");
}
