//! The derive's own errors in edition 2015, where `::core` is a path from the crate root.

/// The `.stderr` files are what Rust 1.95 prints. Another compiler words and wraps its own part differently.
#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn ui() {
    let tests = trybuild::TestCases::new();
    tests.compile_fail("tests/ui/*.rs");
}
