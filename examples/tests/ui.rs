//! What rustc refuses of the things that the examples show.

ui::compile_fail!(refused: "ui/*.rs");
