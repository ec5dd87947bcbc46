//! The trait.

pub use hello_macro_derive::HelloMacro;

/// A type that has a name and a greeting.
pub trait HelloMacro {
    /// The name of the type.
    const NAME: &'static str;

    /// The type's greeting.
    const GREETING: &'static str;

    /// Prints the greeting.
    fn hello_macro() {
        println!("{}", Self::GREETING);
    }
}
