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
/// Unlike that of [`core::any::type_name`], a name does not change with the compiler.
///
/// # What it costs
///
/// A constant costs its text, and only where it is used. [`name`](Self::name) and
/// [`greeting`](Self::greeting) look up one entry of a list; they neither allocate nor format.
///
/// # When it does not compile
///
/// A trait with constants is not dyn compatible (formerly: object safe), so there is no
/// `dyn HelloMacro`. The example `trait_objects` in the repository shows how to keep a list of
/// greeters in spite of that.
///
/// ```compile_fail
/// fn greet(_: &dyn hello_macro::HelloMacro) {}
/// ```
///
/// An inherent item wins over one of the trait's: with a `name()` or a `NAME` of the type's own,
/// write `HelloMacro::name(&value)` and `<Type as HelloMacro>::NAME` for those of the trait.
///
/// # By hand
///
/// Two constants are enough.
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
///
/// A type with variants also has [`VARIANTS`](Self::VARIANTS),
/// [`VARIANT_GREETINGS`](Self::VARIANT_GREETINGS) and [`variant_index`](Self::variant_index). Where
/// one of them is missing, or the index is not in a list, [`name`](Self::name) returns
/// [`NAME`](Self::NAME), and [`greeting`](Self::greeting) returns [`GREETING`](Self::GREETING).
///
/// ```
/// use hello_macro::HelloMacro;
///
/// struct Number(u32);
///
/// impl HelloMacro for Number {
///     const NAME: &'static str = "number";
///     const GREETING: &'static str = "I am a number";
///     const VARIANTS: &'static [&'static str] = &["even", "odd"];
///
///     fn variant_index(&self) -> Option<usize> {
///         Some(if self.0 % 2 == 0 { 0 } else { 1 })
///     }
/// }
///
/// assert_eq!(Number(3).name(), "odd");
/// assert_eq!(Number(3).greeting(), "I am a number");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no name and no greeting: it does not implement `HelloMacro`",
    label = "needs `HelloMacro`",
    note = "for a type of your own, add `#[derive(HelloMacro)]` to its definition",
    note = "a reference does not implement `HelloMacro`, even if the type that it refers to does"
)]
pub trait HelloMacro {
    /// The type's name, such as `"Pancakes"`.
    const NAME: &'static str;

    /// The type's greeting, such as `"Hello, Macro! My name is Pancakes"`.
    const GREETING: &'static str;

    /// The names of an enum's variants, in the order of their definition; empty for other types.
    ///
    /// A discriminant is not an index into this list:
    ///
    /// ```
    /// # use hello_macro::HelloMacro;
    /// #[derive(HelloMacro, Clone, Copy)]
    /// #[hello(name_fn = label)]
    /// enum Band {
    ///     BeeGees = 1,
    ///     Cee = 0,
    /// }
    ///
    /// assert_eq!(Band::VARIANTS[Band::BeeGees as usize], "Cee"); // the wrong one
    /// const NAME: &str = Band::BeeGees.label();
    /// assert_eq!(NAME, "BeeGees");
    /// ```
    ///
    /// [`variant_index`](Self::variant_index) is the index of a value. In a constant, use the
    /// derive's option `name_fn`.
    const VARIANTS: &'static [&'static str] = Self::__VARIANT_TEXTS
        .split_at(Self::__VARIANT_TEXTS.len() / 2)
        .0;

    /// The greetings of an enum's variants, in the order of their definition; empty for other
    /// types.
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
    /// type that has no variants. It is not the discriminant.
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
