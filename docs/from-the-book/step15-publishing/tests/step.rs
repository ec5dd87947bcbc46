//! What the compiler says of a trait and a derive of two versions.

#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fails() {
    trybuild::TestCases::new().compile_fail("fails/*.rs");
}
