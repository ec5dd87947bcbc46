//! Step 13: the trait.
#![no_std]

#[cfg(feature = "std")]
extern crate std;

pub use hello_macro_derive::HelloMacro;

/// A type that has a name and a greeting, and so has each variant of an enum.
pub trait HelloMacro {
    /// What the type goes by.
    const NAME: &'static str;

    /// The type's greeting.
    const GREETING: &'static str;

    /// First the names of all variants, then their greetings.
    const VARIANT_TEXTS: &'static [&'static str] = &[];

    /// The names of an enum's variants; empty for other types.
    const VARIANTS: &'static [&'static str] = Self::VARIANT_TEXTS
        .split_at(Self::VARIANT_TEXTS.len() / 2)
        .0;

    /// The greetings of an enum's variants; empty for other types.
    const VARIANT_GREETINGS: &'static [&'static str] = Self::VARIANT_TEXTS
        .split_at(Self::VARIANT_TEXTS.len() / 2)
        .1;

    /// Prints the type's greeting.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }

    /// Where the value's variant stands in `VARIANTS`.
    #[must_use]
    fn variant_index(&self) -> usize {
        0
    }

    /// The name of the value's variant, or of the type.
    #[must_use]
    fn name(&self) -> &'static str {
        match Self::VARIANTS {
            [] => Self::NAME,
            names => names[self.variant_index()],
        }
    }

    /// The greeting of the value's variant, or of the type.
    #[must_use]
    fn greeting(&self) -> &'static str {
        match Self::VARIANT_GREETINGS {
            [] => Self::GREETING,
            greetings => greetings[self.variant_index()],
        }
    }
}
