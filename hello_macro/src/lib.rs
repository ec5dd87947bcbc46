// In the repository the README is in the parent folder; cargo packs it into this one.
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", env!("CARGO_PKG_README")))]
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
