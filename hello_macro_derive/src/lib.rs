//! `#[derive(HelloMacro)]`.
//!
//! Use it through the `hello_macro` crate, which has the trait and documents both.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod codegen;
mod errors;
mod expand;
mod functions;
mod item;
mod options;
mod rename_all;
mod resolve;
mod suggest;
mod template;
#[cfg(test)]
mod tests;
mod values;

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro, attributes(hello))]
pub fn derive_hello_macro(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let position = |span: proc_macro2::Span| (span.unwrap().line(), span.unwrap().column());
    expand::expand(input.into(), position).into()
}
