//! The `CString` is dropped at the end of the statement, and the pointer dangles.
#![deny(dangling_pointers_from_temporaries)]

use std::ffi::CString;

fn main() {
    let _dangles = CString::new("pancakes").unwrap().as_ptr();
}
