//! Programs that break the rules that the examples show. rustc rejects them.

#[macro_use]
#[path = "../../tests/ui/compile_fail.rs"]
mod compile_fail;

compile_fail!(rejected: "ui/*.rs");
