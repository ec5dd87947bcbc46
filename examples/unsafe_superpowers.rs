//! The five superpowers of unsafe code, each next to the safe code that is usually enough.
//!
//! `unsafe` does not turn off the borrow checker, which checks references inside an unsafe block as
//! it does outside. The block only allows a few more operations. For these the compiler trusts the
//! author, who says in a `// SAFETY:` comment why that is right.
//!
//! The five are those of The Rust Programming Language. The Reference has some more: declaring an
//! `extern` block (`ffi_strlen.rs`), applying an unsafe attribute such as `#[unsafe(no_mangle)]`
//! (`own_c_library/menu.rs`), and calling a function with `#[target_feature]` where that feature
//! may be missing. <https://doc.rust-lang.org/reference/unsafety.html>
//!
//! What the compiler says when `unsafe` is left out is in `tests/ui/unsafe-*.stderr`.
//! `docs/is-my-unsafe-code-right.md` lists tools that find mistakes in code that compiles.

use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, RwLock};
use std::{ptr, slice, str, thread};

use hello_macro::{HelloMacro, my_vec};

#[derive(HelloMacro)]
enum Superpower {
    RawPointer,
    UnsafeFunction,
    MutableStatic,
    UnsafeTrait,
    UnionField,
}

fn main() {
    for power in my_vec![
        Superpower::RawPointer,
        Superpower::UnsafeFunction,
        Superpower::MutableStatic,
        Superpower::UnsafeTrait,
        Superpower::UnionField,
    ] {
        println!("{}", power.name());
        match power {
            Superpower::RawPointer => dereference_raw_pointers(),
            Superpower::UnsafeFunction => call_an_unsafe_function(),
            Superpower::MutableStatic => use_a_mutable_static(),
            Superpower::UnsafeTrait => {
                implement_an_unsafe_trait();
                implement_send();
            }
            Superpower::UnionField => read_a_union_field(),
        }
    }
    println!("Needless unsafe");
    needless_unsafe();
}

// 1. Dereference a raw pointer.

fn dereference_raw_pointers() {
    let mut plates = 3;

    // The second pointer is a copy of the first, with the same rights, so the two may be used in
    // any order. `&plates as *const i32` and `&mut plates as *mut i32` may not: the second
    // reference claims exclusive access to `plates`, so the first pointer may no longer read.
    // Miri's error is in `tests/faulty/miri.stderr`.
    let writer: *mut i32 = &raw mut plates;
    let reader: *const i32 = writer.cast_const();

    // Making a pointer is safe; dereferencing it is not.
    // SAFETY: `reader` points to `plates`, which holds an `i32` and outlives both pointers,
    // and nothing else touches `plates` until the last of these three blocks.
    let before = unsafe { *reader };
    // SAFETY: as above; and `writer` may write, because it comes from `&raw mut`.
    unsafe { *writer += 1 };
    // SAFETY: as for `before`; the write came through a copy of the same pointer.
    let after = unsafe { *reader };
    println!("  unsafe: {before}, then {after}");

    // `Cell` is enough if two places in one thread read and write the same value.
    let plates = Cell::new(3);
    let (writer, reader) = (&plates, &plates);
    let before = reader.get();
    writer.set(before + 1);
    println!("  safe:   {before}, then {}", reader.get());

    // `RefCell` does the same for values that are not `Copy`: it lends them out, and checks the
    // borrow checker's rules at run time.
    let stack = RefCell::new(my_vec!["Pancakes"]);
    stack.borrow_mut().push("Waffles");
    let lent = stack.borrow();
    let refused = stack.try_borrow_mut().is_err();
    println!("  safe:   {lent:?}; a write during a read is refused: {refused}");
}

// 2. Call an unsafe function.

/// Returns the number at `index`, without checking that there is one.
///
/// # Safety
///
/// `index` must be less than `numbers.len()`.
unsafe fn number_at(numbers: &[i32], index: usize) -> i32 {
    // An `unsafe fn` makes a demand on its caller; an `unsafe` block claims that a demand is met.
    // So the lint `unsafe_op_in_unsafe_fn` (a warning since edition 2024, an error in this
    // workspace) asks for a block inside, too.
    // SAFETY: the caller promises that `index` is less than the length.
    unsafe { *numbers.get_unchecked(index) }
}

/// Wraps the unsafe function in a safe one: it is sound for every argument.
fn middle(numbers: &[i32]) -> Option<i32> {
    if numbers.is_empty() {
        return None;
    }
    // SAFETY: the length is at least 1, and half of it, rounded down, is less than it.
    Some(unsafe { number_at(numbers, numbers.len() / 2) })
}

fn call_an_unsafe_function() {
    let numbers = my_vec![10, 20, 30];
    println!("  unsafe: {:?}, {:?}", middle(&numbers), middle(&[]));

    // `get` is enough until a profile shows that its bounds check matters. It also handles the
    // empty slice.
    let middle = |numbers: &[i32]| numbers.get(numbers.len() / 2).copied();
    println!("  safe:   {:?}, {:?}", middle(&numbers), middle(&[]));
}

// 3. Use a mutable static.

static mut SERVED: u32 = 0;
static SERVED_SAFELY: AtomicU32 = AtomicU32::new(0);
static ORDERS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static PRICES: RwLock<[u32; 2]> = RwLock::new([7, 9]);

/// Counts a serving, and returns the count.
///
/// # Safety
///
/// Calls from several threads have to be ordered by synchronisation, such as a lock or a `join`. It
/// is not enough that they do not overlap in time: the second thread might still not see the first
/// write.
unsafe fn count_serving() -> u32 {
    // A reference would claim that nothing else touches the static while it lives. Nobody can check
    // that, so the lint `static_mut_refs` rejects it. A raw pointer makes no claim.
    let served = &raw mut SERVED;
    // SAFETY: only this function touches `SERVED`, and the caller promises that all calls are
    // ordered. So there is no data race.
    unsafe { *served += 1 };
    // SAFETY: as above.
    unsafe { *served }
}

fn use_a_mutable_static() {
    // SAFETY: only `main` calls this private function, and it does so on one thread.
    let first = unsafe { count_serving() };
    // SAFETY: as above.
    let second = unsafe { count_serving() };
    println!("  unsafe: {first}, {second} on one thread");

    // An atomic is enough for a number. It works on any number of threads, and there is no contract
    // to keep.
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..100 {
                    // `Relaxed`: no other memory depends on the number.
                    SERVED_SAFELY.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let total = SERVED_SAFELY.load(Ordering::Relaxed);
    println!("  safe:   {total} on four threads");

    // For more than a number: a `Mutex` lets one thread in at a time, a `RwLock` one writer or any
    // number of readers. (`OnceLock` and `LazyLock` are for values that are written only once.)
    PRICES.write().expect("no thread panicked")[1] = 10;
    thread::scope(|scope| {
        for dish in 0..2 {
            scope.spawn(move || {
                let price = PRICES.read().expect("no thread panicked")[dish];
                ORDERS.lock().expect("no thread panicked").push(price);
            });
        }
    });
    let sum: u32 = ORDERS.lock().expect("no thread panicked").iter().sum();
    println!("  safe:   two threads ordered for {sum}");
}

// 4. Implement an unsafe trait.

/// A type whose values may be viewed as bytes.
///
/// The trait is unsafe because `bytes_of` relies on it. If it were safe, a safe `impl` for a type
/// with padding would make `bytes_of` read uninitialised memory, and no `unsafe` would mark the
/// mistake.
///
/// # Safety
///
/// Every byte of a value must be initialised (no padding), and none may change while a shared
/// reference exists (no `Cell`).
unsafe trait PlainBytes {}

// SAFETY: a `u8` is one initialised byte.
unsafe impl PlainBytes for u8 {}

// SAFETY: there are no gaps between the elements of an array.
unsafe impl<T: PlainBytes, const N: usize> PlainBytes for [T; N] {}

#[derive(HelloMacro)]
#[repr(C)]
struct Syrup {
    red: u8,
    green: u8,
    blue: u8,
}

// SAFETY: `repr(C)` lays the three `u8` out in order; with an alignment of 1 there is no padding.
unsafe impl PlainBytes for Syrup {}

fn bytes_of<T: PlainBytes>(value: &T) -> &[u8] {
    // SAFETY: the pointer comes from a reference to `size_of_val(value)` bytes, which
    // `PlainBytes` says are all initialised and stay as they are while the reference lives;
    // the slice lives no longer than the reference; a `u8` needs no alignment.
    unsafe { slice::from_raw_parts(ptr::from_ref(value).cast::<u8>(), size_of_val(value)) }
}

fn implement_an_unsafe_trait() {
    let two = [
        Syrup {
            red: 191,
            green: 87,
            blue: 0,
        },
        Syrup {
            red: 123,
            green: 63,
            blue: 0,
        },
    ];
    println!("  unsafe: {} {:?}", Syrup::NAME, bytes_of(&two));

    // A copy is enough for a type of your own; integers have `to_be_bytes` and similar methods. If
    // many types need this, use the crate `bytemuck` or `zerocopy`: each has such a trait, with a
    // derive that checks the contract.
    let copy = two.map(|Syrup { red, green, blue }| [red, green, blue]);
    println!("  safe:   {} {:?}", Syrup::NAME, copy.as_flattened());
}

/// Owns a number on the heap through a raw pointer, as a wrapper around a C library does.
///
/// `Send` and `Sync` are unsafe traits, too. The compiler implements them for every type whose
/// fields all have them. A raw pointer has neither, since the compiler does not know who else uses
/// what it points to: `tests/ui/unsafe-not-send.rs`.
struct Ticket(NonNull<u32>);

// SAFETY: moving to another thread is sound, since this is the only pointer to the number, and the
// allocator can free on any thread. `Sync` would be sound, too, but nothing here needs it.
unsafe impl Send for Ticket {}

impl Ticket {
    fn new(number: u32) -> Self {
        Self(NonNull::from(Box::leak(Box::new(number))))
    }

    fn number(&self) -> u32 {
        // SAFETY: the number lives as long as `self`, and nothing writes to it.
        unsafe { *self.0.as_ptr() }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        // SAFETY: the pointer comes from a `Box`, and nothing uses it after this.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

fn implement_send() {
    let ticket = Ticket::new(7);
    let number = thread::spawn(move || ticket.number()).join();
    println!(
        "  unsafe: ticket {} was read on another thread",
        number.expect("it does not panic")
    );

    // A `Box` is enough, and the compiler implements `Send` for it.
    let ticket = Box::new(7);
    let number = thread::spawn(move || *ticket).join();
    println!(
        "  safe:   ticket {} was read on another thread",
        number.expect("it does not panic")
    );
}

// 5. Read a field of a union.

#[repr(C)]
union FloatOrBits {
    float: f32,
    bits: u32,
}

fn read_a_union_field() {
    // Writing a field is safe. Reading one claims that the memory holds a value of its type.
    let number = FloatOrBits { float: 1.5 };
    // SAFETY: `float` filled all four bytes, and `repr(C)` puts `bits` over the same four; any four
    // bytes are a valid `u32`. (That is not true of every type: not every byte is a valid `bool`.)
    let bits = unsafe { number.bits };
    println!("  unsafe: {bits:#010x}");

    // `to_bits` is enough for floats. Use a union only for a C interface that has one. If the
    // program has to know which field is set, use an `enum`.
    println!("  safe:   {:#010x}", 1.5_f32.to_bits());
}

// A common mistake: `unsafe` where safe code would do. (If nothing in a block needs it, the
// compiler warns: `tests/ui/unsafe-needless.rs`.)

#[derive(HelloMacro)]
enum Stack {
    Small,
    Large,
}

impl Stack {
    /// `transmute::<u8, Stack>(number)` would be undefined behaviour for 2. A `match` handles it.
    fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Small),
            1 => Some(Self::Large),
            _ => None,
        }
    }
}

/// `from_utf8_unchecked(bytes)` would be undefined behaviour for bytes that are not UTF-8, and a
/// program can't trust bytes from outside.
fn menu_line(bytes: &[u8]) -> Result<&str, str::Utf8Error> {
    str::from_utf8(bytes)
}

/// `get_unchecked` in a loop over indices would avoid the bounds checks. An iterator has none.
fn sum(numbers: &[i32]) -> i32 {
    numbers.iter().sum()
}

fn needless_unsafe() {
    for number in 0..3 {
        match Stack::from_number(number) {
            Some(stack) => println!("  {number}: {}", stack.name()),
            None => println!("  {number}: no such stack"),
        }
    }
    for bytes in [b"Cr\xc3\xaape".as_slice(), b"Cr\xeape"] {
        match menu_line(bytes) {
            Ok(line) => println!("  {line}"),
            Err(error) => println!("  {error}"),
        }
    }
    println!("  {}", sum(&[10, 20, 30]));
}
