//! Defines a test that the compiler rejects programs with the exact output in their `.stderr`
//! files.
//!
//! A module, not a crate: trybuild compiles everything that a package depends on once more, except
//! itself.

/// The `.stderr` files are the output of one compiler, which is named only here. Another compiler
/// words and wraps its part of the errors differently.
macro_rules! compile_fail {
    ($test:ident: $programs:literal) => {
        #[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
        #[test]
        fn $test() {
            trybuild::TestCases::new().compile_fail($programs);
        }
    };
}
