//! What step 9 accepts, and what it does not yet.

#[test]
fn passes() {
    trybuild::TestCases::new().pass("../step08-enums/fails/*.rs");
}

#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fails() {
    trybuild::TestCases::new().compile_fail("fails/*.rs");
}
