//! What step 4 accepts, and what it does not yet.

#[test]
fn passes() {
    trybuild::TestCases::new().pass("../step03-generics/fails/*.rs");
}

#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fails() {
    trybuild::TestCases::new().compile_fail("fails/*.rs");
}
