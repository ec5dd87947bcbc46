//! The trait.
#![no_std]

#[cfg(feature = "std")]
extern crate std;

pub use hello_macro_derive::HelloMacro;

/// A type that has a name and a greeting, and so has each variant of an enum.
pub trait HelloMacro {
    /// The name of the type.
    const NAME: &'static str;

    /// The type's greeting.
    const GREETING: &'static str;

    /// The names of an enum's variants; empty for other types.
    const VARIANTS: &'static [&'static str] = &[];

    /// The greetings of an enum's variants; empty for other types.
    const VARIANT_GREETINGS: &'static [&'static str] = &[];

    /// Prints the type's greeting.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }

    /// Returns the position of the value's variant in `VARIANTS`, or `None` without variants.
    #[must_use]
    fn variant_index(&self) -> Option<usize> {
        None
    }

    /// Returns the name of the value's variant, or of the type.
    #[must_use]
    fn name(&self) -> &'static str {
        self.variant_index()
            .and_then(|index| Self::VARIANTS.get(index).copied())
            .unwrap_or(Self::NAME)
    }

    /// Returns the greeting of the value's variant, or of the type.
    #[must_use]
    fn greeting(&self) -> &'static str {
        self.variant_index()
            .and_then(|index| Self::VARIANT_GREETINGS.get(index).copied())
            .unwrap_or(Self::GREETING)
    }
}
