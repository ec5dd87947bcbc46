//! A derive macro that gives a type, and each variant of an enum, a name and a greeting. Both are
//! constants.
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use hello_macro::HelloMacro;
//!
//! #[derive(HelloMacro)]
//! #[hello(rename_all = "snake_case", greeting = "Your order is {name}.")]
//! enum Status {
//!     Open,
//!     #[hello(name = "on its way")]
//!     InTransit,
//! }
//!
//! assert_eq!(Status::VARIANTS, ["open", "on its way"]);
//! assert_eq!(Status::InTransit.greeting(), "Your order is on its way.");
//! ```
//!
//! - [`HelloMacro`](trait@HelloMacro) is the trait.
//! - [`#[derive(HelloMacro)]`](derive@HelloMacro) implements it. Its page has all options.
//! - [`my_vec!`] and [`calculate!`] are declarative macros.
//!
//! # Features
//!
//! Both are on by default.
//!
//! - `std`: everything that prints, namely [`hello_macro()`](HelloMacro::hello_macro) and
//!   [`calculate!`]. Without it, the crate needs only `alloc`.
//! - `derive`: the derive macro, and with it syn, quote and darling.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "std")]
mod calculate;
#[cfg(feature = "derive")]
mod derive;
mod hello;
mod my_vec;

#[cfg(feature = "derive")]
pub use crate::derive::HelloMacro;
pub use crate::hello::HelloMacro;

/// What the expansions of this crate's macros refer to. Not public: it may change in any release.
///
/// It re-exports items of the standard library, because in a crate with a dependency named `core`,
/// `::core` is that dependency.
#[doc(hidden)]
pub mod __private {
    pub use alloc::boxed::Box;
    pub use alloc::vec::Vec;
    pub use core::option::Option;
    pub use core::primitive::{str, usize};
    pub use core::{compile_error, stringify};

    #[cfg(feature = "std")]
    pub use crate::calculate::print_calculation;
    pub use crate::my_vec::repeat;
}

// The README, for its examples. It is not the front page of the documentation, since its links lead
// to files that are not in the package.
#[cfg(all(doctest, feature = "derive", feature = "std"))]
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", env!("CARGO_PKG_README")))]
struct Readme;
