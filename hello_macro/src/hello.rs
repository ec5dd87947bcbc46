/// A type that has a name and a greeting, both known at compile time.
///
/// `#[derive(HelloMacro)]` implements it for any struct, enum or union.
///
#[cfg_attr(all(feature = "derive", feature = "std"), doc = "```")]
#[cfg_attr(not(all(feature = "derive", feature = "std")), doc = "```ignore")]
/// use hello_macro::HelloMacro;
///
/// #[derive(HelloMacro)]
/// enum Breakfast {
///     Pancakes,
///     Porridge,
/// }
///
/// // Constants can be used in a `static`, as an array's length, or in a pattern.
/// static GREETING: &str = Breakfast::GREETING;
/// const PORRIDGE: &str = Breakfast::VARIANTS[1];
///
/// Breakfast::hello_macro(); // prints "Hello, Macro! My name is Breakfast"
/// assert_eq!(GREETING, "Hello, Macro! My name is Breakfast");
/// assert!(matches!(Breakfast::Porridge.name(), PORRIDGE));
/// ```
///
/// Unlike the result of [`core::any::type_name`], a name is the same with every compiler.
///
/// # What it costs
///
/// At run time, only the texts that the program uses. [`name`](Self::name) and
/// [`greeting`](Self::greeting) look them up in a list; they neither allocate nor format.
///
/// # When it does not compile
///
/// A trait with constants is not dyn compatible (formerly: object safe), so there is no
/// `dyn HelloMacro`. The recipes in the repository show how to keep different types in one list.
///
/// ```compile_fail
/// fn greet(_: &dyn hello_macro::HelloMacro) {}
/// ```
///
/// A reference has no impl of its own: `Pancakes` implements the trait, `&Pancakes` does not.
/// Method calls work all the same, because Rust dereferences the receiver. A generic function takes
/// `&T` where `T: HelloMacro`:
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use hello_macro::HelloMacro;
///
/// #[derive(HelloMacro)]
/// struct Pancakes;
///
/// fn show<T: HelloMacro>(value: &T) -> &'static str {
///     value.greeting()
/// }
///
/// assert_eq!(show(&Pancakes), "Hello, Macro! My name is Pancakes");
/// assert_eq!((&&Pancakes).name(), "Pancakes");
/// ```
///
/// # Items of your own
///
/// If a type has a `name()` or a `NAME` of its own, Rust uses that one. Name the trait to get the
/// trait's:
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use hello_macro::HelloMacro;
///
/// #[derive(HelloMacro)]
/// struct Cook {
///     name: String,
/// }
///
/// impl Cook {
///     fn name(&self) -> &str {
///         &self.name
///     }
/// }
///
/// let cook = Cook { name: "Ada".to_owned() };
/// assert_eq!(cook.name(), "Ada");
/// assert_eq!(HelloMacro::name(&cook), "Cook");
/// ```
///
/// # By hand
///
/// You need to write only `NAME` and `GREETING`.
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
/// For variants, write three more items: [`VARIANTS`](Self::VARIANTS),
/// [`VARIANT_GREETINGS`](Self::VARIANT_GREETINGS) and [`variant_index`](Self::variant_index). If a
/// text can't be found, because one of them is missing or the index is out of range, `name` returns
/// `NAME`, and `greeting` returns `GREETING`. Neither panics.
///
/// ```
/// use hello_macro::HelloMacro;
///
/// struct Guest {
///     is_early: bool,
/// }
///
/// impl HelloMacro for Guest {
///     const NAME: &'static str = "guest";
///     const GREETING: &'static str = "Good day";
///     const VARIANTS: &'static [&'static str] = &["early bird", "late riser"];
///     const VARIANT_GREETINGS: &'static [&'static str] = &["Good morning"];
///
///     fn variant_index(&self) -> Option<usize> {
///         Some(if self.is_early { 0 } else { 1 })
///     }
/// }
///
/// assert_eq!(Guest { is_early: true }.greeting(), "Good morning");
/// assert_eq!(Guest { is_early: false }.name(), "late riser");
/// // The list of greetings has no second one.
/// assert_eq!(Guest { is_early: false }.greeting(), "Good day");
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
    /// A discriminant is not an index into this list. `as usize` gives the number that is written
    /// after the variant. If that is the position of another variant, Rust does not notice:
    ///
    #[cfg_attr(feature = "derive", doc = "```")]
    #[cfg_attr(not(feature = "derive"), doc = "```ignore")]
    /// use hello_macro::HelloMacro;
    ///
    /// #[derive(HelloMacro, Clone, Copy)]
    /// #[hello(name_fn = label)]
    /// enum Band {
    ///     BeeGees = 1,
    ///     Cee = 0,
    /// }
    ///
    /// // Wrong: the name of the other variant.
    /// assert_eq!(Band::VARIANTS[Band::BeeGees as usize], "Cee");
    ///
    /// // Right, and the second one also in a constant.
    /// assert_eq!(Band::BeeGees.name(), "BeeGees");
    /// const NAME: &str = Band::BeeGees.label();
    /// assert_eq!(NAME, "BeeGees");
    /// ```
    ///
    /// The derive's option [`name_fn`](derive@crate::HelloMacro#name_fn--label) writes such a
    /// function.
    const VARIANTS: &'static [&'static str] = Self::__TEXTS.split_at(Self::__TEXTS.len() / 2).0;

    /// The greetings of an enum's variants, in the order of their definition; empty for other
    /// types.
    const VARIANT_GREETINGS: &'static [&'static str] =
        Self::__TEXTS.split_at(Self::__TEXTS.len() / 2).1;

    /// What the derive writes for an enum: the names of all variants, then their greetings.
    ///
    /// One list, because the compiler takes longer over two (`benches/README.md`).
    #[doc(hidden)]
    const __TEXTS: &'static [&'static str] = &[];

    /// The names, for the function that `from_name_fn` writes. A constant and not a function,
    /// because a crate that re-exports only the trait would not have the function.
    #[doc(hidden)]
    const __LOOKUP: Names = Names(Self::VARIANTS);

    /// Prints [`GREETING`](Self::GREETING) on a line of its own.
    ///
    /// It needs the feature `std`.
    ///
    /// # Panics
    ///
    /// If writing to standard output fails, as [`println!`](std::println!) does.
    #[cfg(feature = "std")]
    fn hello_macro() {
        std::println!("{}", Self::GREETING);
    }

    /// Returns the position of the value's variant in [`VARIANTS`](Self::VARIANTS), or `None` for a
    /// type that has no variants.
    ///
    /// It is the position in the definition, not the discriminant: see
    /// [`VARIANTS`](Self::VARIANTS) for what goes wrong if you mix them up. In a constant, use the
    /// derive's option [`name_fn`](derive@crate::HelloMacro#name_fn--label).
    ///
    #[cfg_attr(feature = "derive", doc = "```")]
    #[cfg_attr(not(feature = "derive"), doc = "```ignore")]
    /// use hello_macro::HelloMacro;
    ///
    /// #[derive(HelloMacro)]
    /// struct Pancakes;
    ///
    /// #[derive(HelloMacro)]
    /// enum Breakfast {
    ///     Eggs = 12,
    ///     Porridge = 7,
    /// }
    ///
    /// assert_eq!(Breakfast::Porridge.variant_index(), Some(1));
    /// assert_eq!(Pancakes.variant_index(), None);
    /// ```
    #[must_use]
    #[inline]
    fn variant_index(&self) -> Option<usize> {
        match Self::__TEXTS {
            [] => None,
            _ => Some(self.__position()),
        }
    }

    /// What the derive writes for an enum.
    ///
    /// Not an `Option`, over which the compiler takes longer (`benches/README.md`).
    #[doc(hidden)]
    #[inline]
    fn __position(&self) -> usize {
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

/// The names of an enum's variants.
#[derive(Clone, Copy)]
pub struct Names(&'static [&'static str]);

impl Names {
    /// Returns the position of a name, or the number of names if it is not one of them.
    ///
    /// It takes `self` by value: a user's trait with such a method would win over `&self`.
    #[must_use]
    pub const fn position(self, name: &str) -> usize {
        let mut position = 0;
        while position < self.0.len() && !are_equal(self.0[position].as_bytes(), name.as_bytes()) {
            position += 1;
        }
        position
    }
}

/// Trait methods such as `==` of `str` can't be called in a constant.
const fn are_equal(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}
