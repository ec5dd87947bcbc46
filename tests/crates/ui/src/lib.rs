//! Tests of what the compiler says.

pub use {rustversion, trybuild};

/// Defines a test that the compiler refuses programs, each with the output in its `.stderr` file.
///
/// The files are of one compiler, which is named only here. Another one words and wraps its errors
/// differently.
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
