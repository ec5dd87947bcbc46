//! `my_vec!` allocates like `vec!`: once, and zeroed memory if the elements are zeros.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use hello_macro::my_vec;

/// What this thread has allocated. The test harness has other threads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Requests {
    plain: usize,
    zeroed: usize,
    grown: usize,
    bytes: usize,
}

thread_local! {
    static REQUESTS: Cell<Requests> = const {
        Cell::new(Requests { plain: 0, zeroed: 0, grown: 0, bytes: 0 })
    };
}

fn note(change: impl FnOnce(&mut Requests)) {
    let mut requests = REQUESTS.get();
    change(&mut requests);
    REQUESTS.set(requests);
}

struct Counting;

// SAFETY: every method passes its arguments to the system's allocator and returns its result.
// Counting allocates nothing: the counters are `const`-initialised and need no destructor.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(|requests| {
            requests.plain += 1;
            requests.bytes += layout.size();
        });
        // SAFETY: the caller promises what `System` requires.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note(|requests| {
            requests.zeroed += 1;
            requests.bytes += layout.size();
        });
        // SAFETY: the caller promises what `System` requires.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(|requests| requests.grown += 1);
        // SAFETY: the caller promises what `System` requires.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller promises what `System` requires, and all memory is from `System`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Returns what is allocated while `make` runs.
fn requests<T>(make: impl FnOnce() -> Vec<T>) -> Requests {
    REQUESTS.set(Requests::default());
    let vector = black_box(make());
    let requests = REQUESTS.get();
    drop(vector);
    requests
}

const fn plain(bytes: usize) -> Requests {
    Requests {
        plain: 1,
        zeroed: 0,
        grown: 0,
        bytes,
    }
}

#[test]
fn a_list_allocates_once_and_exactly() {
    let one = || black_box(1_u32);
    assert_eq!(requests(|| my_vec![one()]), plain(4));
    assert_eq!(requests(|| my_vec![one(), one(), one()]), plain(12));
    assert_eq!(requests(|| vec![one(), one(), one()]), plain(12));
    let many = seq_macro::seq!(N in 0..1000 { requests(|| my_vec![#([one(), N][0],)*]) });
    assert_eq!(many, plain(4000));
}

#[test]
fn an_empty_vector_allocates_nothing() {
    assert_eq!(requests(|| my_vec![] as Vec<u8>), Requests::default());
    assert_eq!(requests(|| my_vec![1; black_box(0)]), Requests::default());
    assert_eq!(requests(|| my_vec![(); 1000]), Requests::default());
}

#[test]
fn a_repetition_allocates_once_and_exactly() {
    assert_eq!(requests(|| my_vec![1_u32; black_box(1000)]), plain(4000));
    let repeated = requests(|| my_vec![Some(1_u64); 3]);
    assert_eq!(repeated, plain(3 * size_of::<Option<u64>>()));
}

#[test]
fn a_repetition_of_zero_asks_for_zeroed_memory() {
    let zeroed = |bytes| Requests {
        plain: 0,
        zeroed: 1,
        ..plain(bytes)
    };
    assert_eq!(requests(|| my_vec![0; 1000]), zeroed(4000));
    assert_eq!(requests(|| my_vec![0_u8; black_box(1000)]), zeroed(1000));
    assert_eq!(requests(|| my_vec![false; 1000]), zeroed(1000));
    assert_eq!(requests(|| my_vec![[0_u16; 4]; 1000]), zeroed(8000));
    assert_eq!(requests(|| my_vec![None::<Box<u8>>; 10]).bytes, 80);
}
