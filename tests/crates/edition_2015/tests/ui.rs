//! The derive's own errors in edition 2015, where `::core` is a path from the crate root.

extern crate rustversion;
extern crate trybuild;

#[macro_use]
#[path = "../../../ui/compile_fail.rs"]
mod compile_fail;

compile_fail!(rejected: "tests/ui/*.rs");
