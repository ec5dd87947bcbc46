//! Edition 2024: the body of an unsafe function is not an unsafe block.
#![deny(unsafe_op_in_unsafe_fn)]

/// # Safety
///
/// `pointer` must point to a number.
unsafe fn follow(pointer: *const i32) -> i32 {
    *pointer
}

fn main() {}
