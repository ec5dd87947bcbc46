//! The `CString` is dropped at the end of the first statement; C's `strlen` reads freed memory.
#![allow(dangling_pointers_from_temporaries, reason = "the sanitizer must find this mistake")]

use std::ffi::{CString, c_char};

unsafe extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

fn main() {
    let dangles = CString::new("pancakes").unwrap().as_ptr();
    println!("{}", unsafe { strlen(dangles) });
}
