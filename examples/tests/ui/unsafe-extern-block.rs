//! Edition 2024: whoever declares a foreign function answers for the declaration.

use std::ffi::c_char;

extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

fn main() {}
