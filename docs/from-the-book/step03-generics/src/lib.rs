//! The trait.

pub use hello_macro_derive::HelloMacro;

/// A type that can greet.
pub trait HelloMacro {
    /// Prints the greeting.
    fn hello_macro();
}
