//! What the macros refuse, one mistake per file. What they accept is in the other tests.

#[macro_use]
#[path = "ui/compile_fail.rs"]
mod compile_fail;

compile_fail!(refused: "tests/ui/fail/*.rs");
