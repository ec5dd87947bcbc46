//! What rustc refuses of the things that the examples show.

#[macro_use]
#[path = "../../tests/ui/compile_fail.rs"]
mod compile_fail;

compile_fail!(refused: "ui/*.rs");
