//! What the `no_std` crate does not get from the pair.

/// The `.stderr` files are what Rust 1.95 prints. Another compiler words and wraps its own part differently.
#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn ui() {
    let tests = trybuild::TestCases::new();
    tests.compile_fail("tests/ui/*.rs");
}
