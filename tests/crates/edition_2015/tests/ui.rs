//! The derive's own errors in edition 2015, where `::core` is a path from the crate root.

extern crate ui;

ui::compile_fail!(refused: "tests/ui/*.rs");
