//! What the macros refuse, one mistake per file. What they accept is in the other tests.

ui::compile_fail!(refused: "tests/ui/fail/*.rs");
