/// A type that has a name and a greeting, both known at compile time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no greeting: the trait `HelloMacro` is not implemented for it",
    label = "needs `HelloMacro`",
    note = "add `#[derive(HelloMacro)]` to the definition of `{Self}`"
)]
pub trait HelloMacro {
    /// What the type goes by, such as `"Pancakes"`.
    const NAME: &'static str;

    /// The type's greeting, such as `"Hello, Macro! My name is Pancakes"`.
    const GREETING: &'static str;

    /// What the derive writes for the variants of an enum: first all their names, then all their greetings.
    ///
    /// [`VARIANTS`](Self::VARIANTS) and [`VARIANT_GREETINGS`](Self::VARIANT_GREETINGS) are its halves. It is one list
    /// since each further list costs the compiler as much as twenty entries do.
    const VARIANT_TEXTS: &'static [&'static str] = &[];

    /// The names of an enum's variants, in the order of their definition; empty for other types.
    const VARIANTS: &'static [&'static str] = Self::VARIANT_TEXTS
        .split_at(Self::VARIANT_TEXTS.len() / 2)
        .0;

    /// The greetings of an enum's variants, in the order of their definition; empty for other types.
    const VARIANT_GREETINGS: &'static [&'static str] = Self::VARIANT_TEXTS
        .split_at(Self::VARIANT_TEXTS.len() / 2)
        .1;

    /// Prints [`GREETING`](Self::GREETING) on a line of its own.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }

    /// Where the value's variant stands in [`VARIANTS`](Self::VARIANTS); 0 for a type that has no variants.
    #[must_use]
    #[inline]
    fn variant_index(&self) -> usize {
        0
    }

    /// The name of the value's variant; [`NAME`](Self::NAME) for a type that has no variants.
    #[must_use]
    #[inline]
    fn name(&self) -> &'static str {
        match Self::VARIANTS {
            [] => Self::NAME,
            names => names[self.variant_index()],
        }
    }

    /// The greeting of the value's variant; [`GREETING`](Self::GREETING) for a type that has no variants.
    #[must_use]
    #[inline]
    fn greeting(&self) -> &'static str {
        match Self::VARIANT_GREETINGS {
            [] => Self::GREETING,
            greetings => greetings[self.variant_index()],
        }
    }
}
