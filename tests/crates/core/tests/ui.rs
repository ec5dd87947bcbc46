//! The errors of the derive and the macros where `::core` is a crate of the user's.

extern crate rustversion;
extern crate trybuild;

#[macro_use]
#[path = "../../../ui/compile_fail.rs"]
mod compile_fail;

compile_fail!(refused: "tests/ui/*.rs");
