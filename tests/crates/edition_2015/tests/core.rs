//! The derive and the macros where `::core` is one of the user's crates, in edition 2015.

extern crate hello_macro;

#[path = "../../core/tests/macros.rs"]
mod macros;
