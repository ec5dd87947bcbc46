//! The errors of the derive and the macros where `::core` is one of the user's crates.

extern crate rustversion;
extern crate trybuild;

#[macro_use]
#[path = "../../../ui/compile_fail.rs"]
mod compile_fail;

compile_fail!(rejected: "tests/ui/*.rs");
