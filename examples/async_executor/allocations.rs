//! Counts the allocations of a thread.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    // `const` and without a destructor: initialising it must not allocate, since that would call
    // the allocator below again.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// Returns how often this thread allocates while `act` runs.
pub fn count_allocations(act: impl FnOnce()) -> usize {
    let before = COUNT.get();
    act();
    COUNT.get() - before
}

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

// SAFETY: both functions only pass their arguments on to `System`, which keeps the contract of the
// trait. The counter neither allocates nor panics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        // SAFETY: the caller keeps the contract of `alloc`, which is the same here.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above; and `pointer` comes from `System`, through `alloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}
