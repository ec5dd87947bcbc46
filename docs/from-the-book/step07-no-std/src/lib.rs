//! The trait.
#![no_std]

#[cfg(feature = "std")]
extern crate std;

pub use hello_macro_derive::HelloMacro;

/// A type that has a name and a greeting.
pub trait HelloMacro {
    /// The name of the type.
    const NAME: &'static str;

    /// The type's greeting.
    const GREETING: &'static str;

    /// Prints the greeting.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }
}
