//! The derive and the macros where `::core` is a crate of the user's, in edition 2015.

extern crate hello_macro;

#[path = "../../core/tests/macros.rs"]
mod macros;
