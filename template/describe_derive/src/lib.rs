//! `#[derive(Describe)]`.
//!
//! Use it through the `describe` crate, which has the trait and documents both.
#![forbid(unsafe_code)]
// A panic is an error message too, but one that points at the whole derive and hides all other
// errors.
#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod codegen;
mod expand;
mod fallback;
mod options;
#[cfg(test)]
mod tests;

// Its documentation is in the trait crate, where the examples can use the trait.
#[proc_macro_derive(Describe, attributes(describe))]
pub fn derive(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    // Tests can call only what takes the tokens of `proc_macro2`: those of `proc_macro` exist only
    // while rustc expands a macro.
    expand::expand(input.into()).into()
}
