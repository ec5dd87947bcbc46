//! What step 1 accepts, and what it does not yet.

#[test]
fn passes() {
    trybuild::TestCases::new().pass("passes/*.rs");
}

#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fails() {
    trybuild::TestCases::new().compile_fail("fails/*.rs");
}
