//! The errors of the derive and the macros where `::core` is a crate of the user's.

extern crate ui;

ui::compile_fail!(refused: "tests/ui/*.rs");
