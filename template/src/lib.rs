#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

/// Derives the trait [`Describe`](trait@Describe) for a struct with named fields.
///
/// The struct may have any generics. The derive adds no bounds, since the names of the fields do
/// not depend on types.
///
/// # Options of the type
///
/// ## `crate = path`
///
/// The path to this crate, if it is renamed or re-exported. It defaults to `::describe`.
///
/// ```
/// mod breakfast {
///     pub use describe;
/// }
///
/// #[derive(breakfast::describe::Describe)]
/// #[describe(crate = breakfast::describe)]
/// struct Pancakes {
///     flour: u32,
/// }
///
/// assert_eq!(<Pancakes as breakfast::describe::Describe>::FIELDS, ["flour"]);
/// ```
///
/// # Options of a field
///
/// ## `rename = ".."`
///
/// The field's name in `FIELDS`. It defaults to the identifier, without the `r#` of a raw one.
///
/// ## `skip`
///
/// Leaves the field out of `FIELDS`.
///
/// ```
/// use describe::Describe;
///
/// #[derive(Describe)]
/// struct Pancakes {
///     #[describe(rename = "flour (g)")]
///     flour: u32,
///     #[describe(skip)]
///     secret: String,
/// }
///
/// assert_eq!(Pancakes::FIELDS, ["flour (g)"]);
/// ```
pub use describe_derive::Describe;

/// A type that knows the names of its fields.
///
/// Usually derived. To implement it by hand:
///
/// ```
/// use describe::Describe;
///
/// struct Pancakes;
///
/// impl Describe for Pancakes {
///     const FIELDS: &'static [&'static str] = &["flour", "milk"];
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `Describe`",
    label = "needs `Describe`",
    note = "for a type of your own, add `#[derive(Describe)]` to its definition"
)]
pub trait Describe {
    /// The names of the fields, in the order of their declaration.
    const FIELDS: &'static [&'static str];
}

/// What the derive names from the standard library. Not public: it may change in any version.
///
/// A path such as `::core::primitive::str` does not always lead there: the user may have a
/// dependency called `core`, and a `str` of their own.
#[doc(hidden)]
pub mod __private {
    pub use core::primitive::str;
}
