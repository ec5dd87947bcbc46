//! Edition 2024: an `extern` block is unsafe, because nothing checks its declarations.

use std::ffi::c_char;

extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

fn main() {}
