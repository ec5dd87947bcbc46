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

    /// The names of an enum's variants, in the order of their definition; empty for other types.
    const VARIANTS: &'static [&'static str] = &[];

    /// The greetings of an enum's variants, in the order of their definition; empty for other types.
    const VARIANT_GREETINGS: &'static [&'static str] = &[];

    /// Prints [`GREETING`](Self::GREETING) on a line of its own.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }

    /// Where the value's variant stands in [`VARIANTS`](Self::VARIANTS); `None` for a type that has no variants.
    #[must_use]
    #[inline]
    fn variant_index(&self) -> Option<usize> {
        None
    }

    /// The name of the value's variant; [`NAME`](Self::NAME) for a type that has no variants.
    #[must_use]
    #[inline]
    fn name(&self) -> &'static str {
        match self.variant_index() {
            Some(index) => Self::VARIANTS[index],
            None => Self::NAME,
        }
    }

    /// The greeting of the value's variant; [`GREETING`](Self::GREETING) for a type that has no variants.
    #[must_use]
    #[inline]
    fn greeting(&self) -> &'static str {
        match self.variant_index() {
            Some(index) => Self::VARIANT_GREETINGS[index],
            None => Self::GREETING,
        }
    }
}
