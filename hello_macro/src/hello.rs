/// A type that has a name and a greeting, both known at compile time.
///
/// `#[derive(HelloMacro)]` implements it for any struct, enum or union.
///
/// ```
/// use hello_macro::HelloMacro;
///
/// #[derive(HelloMacro)]
/// enum Breakfast {
///     Pancakes,
///     Porridge,
/// }
///
/// // Constants go where only constants can: in a `static`, an array's length, a pattern.
/// static GREETING: &str = Breakfast::GREETING;
/// const PORRIDGE: &str = Breakfast::VARIANTS[1];
///
/// Breakfast::hello_macro(); // prints "Hello, Macro! My name is Breakfast"
/// assert_eq!(GREETING, "Hello, Macro! My name is Breakfast");
/// assert!(matches!(Breakfast::Porridge.name(), PORRIDGE));
/// ```
///
/// A name never changes with the compiler, as that of [`core::any::type_name`] may.
///
/// # What it costs
///
/// The constants cost nothing but their text, where it is used. [`name`](Self::name) and [`greeting`](Self::greeting)
/// are one look-up in a list; they neither allocate nor format.
///
/// # When it does not compile
///
/// A trait with constants is not dyn compatible: there is no `dyn HelloMacro`. The example `trait_objects` of the
/// repository shows how to have a list of greeters all the same.
///
/// ```compile_fail
/// fn greet(_: &dyn hello_macro::HelloMacro) {}
/// ```
///
/// # By hand
///
/// Two constants are enough. An enum may have [`VARIANT_TEXTS`](Self::VARIANT_TEXTS) and
/// [`variant_index`](Self::variant_index) as well, or a [`name`](Self::name) and a [`greeting`](Self::greeting) of its
/// own.
///
/// ```
/// use hello_macro::HelloMacro;
///
/// struct Pancakes;
///
/// impl HelloMacro for Pancakes {
///     const NAME: &'static str = "Pancakes";
///     const GREETING: &'static str = "Good morning";
/// }
///
/// assert_eq!(Pancakes.greeting(), "Good morning");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no greeting: it does not implement `HelloMacro`",
    label = "needs `HelloMacro`",
    note = "add `#[derive(HelloMacro)]` to the definition of `{Self}`, if that is a type of yours"
)]
pub trait HelloMacro {
    /// What the type goes by, such as `"Pancakes"`.
    const NAME: &'static str;

    /// The type's greeting, such as `"Hello, Macro! My name is Pancakes"`.
    const GREETING: &'static str;

    /// The names of an enum's variants, in the order of their definition; empty for other types.
    const VARIANTS: &'static [&'static str] = Self::__VARIANT_TEXTS
        .split_at(Self::__VARIANT_TEXTS.len() / 2)
        .0;

    /// The greetings of an enum's variants, in the order of their definition; empty for other types.
    const VARIANT_GREETINGS: &'static [&'static str] = Self::__VARIANT_TEXTS
        .split_at(Self::__VARIANT_TEXTS.len() / 2)
        .1;

    /// What the derive writes for an enum: the names of all variants, then their greetings.
    ///
    /// One list, because two cost the compiler 378 thousand instructions more on an enum of 8.
    #[doc(hidden)]
    const __VARIANT_TEXTS: &'static [&'static str] = &[];

    /// Prints [`GREETING`](Self::GREETING) on a line of its own.
    ///
    /// # Panics
    ///
    /// As [`println!`](std::println!) does, when standard output can't be written.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }

    /// Returns the position of the value's variant in [`VARIANTS`](Self::VARIANTS), or `None` for a
    /// type that has no variants.
    #[must_use]
    #[inline]
    fn variant_index(&self) -> Option<usize> {
        match Self::__VARIANT_TEXTS {
            [] => None,
            _ => Some(self.__variant_index()),
        }
    }

    /// What the derive writes for an enum.
    ///
    /// Not an `Option`, which costs the compiler 141 thousand instructions more on an enum of 8.
    #[doc(hidden)]
    #[inline]
    fn __variant_index(&self) -> usize {
        0
    }

    /// Returns the name of the value's variant, or [`NAME`](Self::NAME) for a type that has no
    /// variants.
    #[must_use]
    #[inline]
    fn name(&self) -> &'static str {
        match self.variant_index() {
            Some(index) if index < Self::VARIANTS.len() => Self::VARIANTS[index],
            _ => Self::NAME,
        }
    }

    /// Returns the greeting of the value's variant, or [`GREETING`](Self::GREETING) for a type that
    /// has no variants.
    #[must_use]
    #[inline]
    fn greeting(&self) -> &'static str {
        match self.variant_index() {
            Some(index) if index < Self::VARIANT_GREETINGS.len() => Self::VARIANT_GREETINGS[index],
            _ => Self::GREETING,
        }
    }
}

/// Returns the position of a name in a list, or the list's length.
#[must_use]
pub const fn position(names: &[&str], name: &str) -> usize {
    let mut position = 0;
    while position < names.len() && !are_equal(names[position].as_bytes(), name.as_bytes()) {
        position += 1;
    }
    position
}

/// In a constant, `==` does not compare texts.
const fn are_equal(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}
