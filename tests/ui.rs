//! What the macros refuse, a matter a file. What they accept is in the other tests.

ui::compile_fail!(refused: "tests/ui/fail/*.rs");
