//! What step 14 accepts: the inputs of all steps before. And what it says about what is wrong.

#[test]
fn passes() {
    trybuild::TestCases::new().pass("../step0*/fails/*.rs");
}

#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fails() {
    trybuild::TestCases::new().compile_fail("fails/*.rs");
}
