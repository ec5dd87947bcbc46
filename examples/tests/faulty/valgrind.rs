//! C allocates memory that nobody frees.

use std::ffi::c_char;

unsafe extern "C" {
    fn strdup(text: *const c_char) -> *mut c_char;
    fn strlen(text: *const c_char) -> usize;
}

fn main() {
    let copy = unsafe { strdup(c"pancakes".as_ptr()) };
    println!("{}", unsafe { strlen(copy) });
    // Missing: `free(copy)`.
}
