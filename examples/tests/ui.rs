//! What rustc refuses of the things that the examples show.

/// Another compiler words and wraps its answers differently.
#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn rustc_refuses() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
