//! Defines a test that compares the compiler's output with `.stderr` files.
//!
//! A module, not a crate: trybuild compiles everything that a package depends on once more, except
//! itself.

/// The `.stderr` files are the output of one compiler, which is named only here. Another compiler
/// words and wraps its part of the errors differently, so there the test is ignored.
macro_rules! stderr_test {
    ($test:item) => {
        #[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
        $test
    };
}
