//! Tests of what the compiler says.

pub use {rustversion, trybuild};

/// A test that the compiler refuses programs, each with the words of its `.stderr` file.
///
/// These files belong to one compiler, which is named here and nowhere else. Another one words and
/// wraps its own part of the errors differently.
#[macro_export]
macro_rules! compile_fail {
    ($test:ident: $programs:literal) => {
        #[$crate::rustversion::attr(
            not(stable(1.95)),
            ignore = "the .stderr files belong to Rust 1.95"
        )]
        #[test]
        fn $test() {
            $crate::trybuild::TestCases::new().compile_fail($programs);
        }
    };
}
