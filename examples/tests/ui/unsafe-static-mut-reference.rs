//! Edition 2024: no reference to a mutable static, not even in an unsafe block.

static mut SERVED: u32 = 0;

fn main() {
    // SAFETY: there is one thread.
    let served = unsafe { &mut SERVED };
    *served += 1;
}
