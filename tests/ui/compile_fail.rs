//! A test that the compiler refuses programs, each with the words of its `.stderr` file.
//!
//! A module and not a crate: trybuild compiles what a package depends on once more, except itself.

/// The `.stderr` files belong to one compiler, which is named here and nowhere else. Another one
/// words and wraps its own part of the errors differently.
macro_rules! compile_fail {
    ($test:ident: $programs:literal) => {
        #[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
        #[test]
        fn $test() {
            trybuild::TestCases::new().compile_fail($programs);
        }
    };
}
