//! What the derive accepts and what it rejects, one case per file.

#[test]
fn pass() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

/// The `.stderr` files hold what Rust 1.95 prints, and another compiler may print its part
/// differently. After an intended change, `TRYBUILD=overwrite cargo test --test ui` rewrites them.
/// To switch to another compiler, name it here and in `.github/workflows/ci.yml`.
#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fail() {
    trybuild::TestCases::new().compile_fail("tests/ui/fail/*.rs");
}
