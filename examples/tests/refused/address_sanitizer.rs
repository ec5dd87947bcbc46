//! The `CString` is dropped at the end of the first statement; `strlen` of C reads freed memory.
#![allow(dangling_pointers_from_temporaries, reason = "the mistake that the sanitizer is to find")]

use std::ffi::{CString, c_char};

unsafe extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

fn main() {
    let dangles = CString::new("pancakes").unwrap().as_ptr();
    println!("{}", unsafe { strlen(dangles) });
}
