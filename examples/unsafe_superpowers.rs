//! The five things that only unsafe code may do, each beside the safe code that is usually enough.
//!
//! `unsafe` does not switch the borrow checker off: a reference is checked inside an unsafe
//! block as it is outside. The block allows five operations more, and for these the compiler
//! takes the author's word. The word is given in a `// SAFETY:` comment.
//!
//! What the compiler says without the word is in `tests/ui/unsafe-*.stderr`.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};
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
            Superpower::UnsafeTrait => implement_an_unsafe_trait(),
            Superpower::UnionField => read_a_union_field(),
        }
    }
    println!("Needless unsafe");
    needless_unsafe();
}

// 1. Dereference a raw pointer.

fn dereference_raw_pointers() {
    let mut plates = 3;

    // One `&raw mut`; the second pointer is a copy of the first, with the same rights. So the
    // two may be used in any order. Two pointers borrowed apart, `&raw const plates` and
    // `&raw mut plates`, would not do: under Stacked Borrows, the stricter of the two models
    // of Rust's aliasing rules, a write through the second ends the first one's right to read.
    let writer: *mut i32 = &raw mut plates;
    let reader: *const i32 = writer.cast_const();

    // To make a pointer is safe, only to follow it is not.
    // SAFETY: `reader` points to `plates`, which holds an `i32` and outlives both pointers,
    // and nothing else touches `plates` until the last of these three blocks.
    let before = unsafe { *reader };
    // SAFETY: as above; and `writer` may write, because it comes from `&raw mut`.
    unsafe { *writer += 1 };
    // SAFETY: as for `before`; the write came through a copy of this very pointer.
    let after = unsafe { *reader };
    println!("  unsafe: {before}, then {after}");

    // Enough wherever two places of one thread read and write the same value.
    let plates = Cell::new(3);
    let (writer, reader) = (&plates, &plates);
    let before = reader.get();
    writer.set(before + 1);
    println!("  safe:   {before}, then {}", reader.get());
}

// 2. Call an unsafe function.

/// The number at `index`, without a check that there is one.
///
/// # Safety
///
/// `index` must be less than `numbers.len()`.
unsafe fn number_at(numbers: &[i32], index: usize) -> i32 {
    // `unsafe fn` lays a duty on the caller; `unsafe { .. }` declares a duty done. These are
    // two things, so since edition 2024 the body of the one wants the other.
    // SAFETY: the caller promises that `index` is less than the length.
    unsafe { *numbers.get_unchecked(index) }
}

/// A safe function around the unsafe one: no argument can make it go wrong.
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

    // Enough until a profile shows that this one bounds check costs something: `get` does the
    // check and has the answer for the empty slice as well.
    let middle = |numbers: &[i32]| numbers.get(numbers.len() / 2).copied();
    println!("  safe:   {:?}, {:?}", middle(&numbers), middle(&[]));
}

// 3. Use a mutable static.

static mut SERVED: u32 = 0;
static SERVED_SAFELY: AtomicU32 = AtomicU32::new(0);

/// Counts a serving, and returns how many there were.
///
/// # Safety
///
/// No two threads may be in this function at once.
unsafe fn count_serving() -> u32 {
    // A reference would claim that nothing else touches the static while it lives, which
    // nobody can check; `static_mut_refs` denies it. A raw pointer claims nothing.
    let served = &raw mut SERVED;
    // SAFETY: only this function touches `SERVED`, and the caller promises that no other
    // thread is in it. So there is no data race.
    unsafe { *served += 1 };
    // SAFETY: as above.
    unsafe { *served }
}

fn use_a_mutable_static() {
    // SAFETY: nobody but `main` can call this private function, and `main` is on one thread.
    let first = unsafe { count_serving() };
    // SAFETY: as above.
    let second = unsafe { count_serving() };
    println!("  unsafe: {first}, {second} on one thread");

    // Enough for any number, from any number of threads, with no promise to keep. For more
    // than a number there are `Mutex`, `OnceLock` and `LazyLock`.
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..100 {
                    // `Relaxed`: the number says nothing about any other memory.
                    SERVED_SAFELY.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let total = SERVED_SAFELY.load(Ordering::Relaxed);
    println!("  safe:   {total} on four threads");
}

// 4. Implement an unsafe trait.

/// A type whose values may be looked at as bytes.
///
/// The trait is unsafe because `bytes_of` relies on it. Were it safe, a safe `impl` for a type
/// with padding would make `bytes_of` read uninitialised memory, and no `unsafe` would stand
/// where the mistake is.
///
/// # Safety
///
/// Every byte of a value is initialised (there is no padding), and none changes behind a
/// shared reference (there is no `Cell` in it).
unsafe trait PlainBytes {}

// SAFETY: a `u8` is one initialised byte.
unsafe impl PlainBytes for u8 {}

// SAFETY: the elements of an array follow each other without a gap.
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

    // Enough for a type of one's own, at the price of a copy (for integers std has
    // `to_be_bytes` and its like). Where many types need it, the crates `bytemuck` and
    // `zerocopy` have such a trait with a derive that checks the contract.
    let copy = two.map(|Syrup { red, green, blue }| [red, green, blue]);
    println!("  safe:   {} {:?}", Syrup::NAME, copy.as_flattened());
}

// 5. Read a field of a union.

#[repr(C)]
union FloatOrBits {
    float: f32,
    bits: u32,
}

fn read_a_union_field() {
    // To write a field is safe. To read one says: what the memory holds is a value of this type.
    let number = FloatOrBits { float: 1.5 };
    // SAFETY: `float` filled all four bytes, and `repr(C)` puts `bits` over the same four;
    // any four bytes are a `u32`. (The other way is not always right: not every byte is a `bool`.)
    let bits = unsafe { number.bits };
    println!("  unsafe: {bits:#010x}");

    // Enough for floats. A union is for C interfaces that have one; where the program itself
    // has to know which field it holds, the type is an `enum`.
    println!("  safe:   {:#010x}", 1.5_f32.to_bits());
}

// A common mistake: `unsafe` where a safe way does. (In a block where nothing needs it, the compiler
// says so: `unsafe-needless.rs`.)

#[derive(HelloMacro)]
enum Stack {
    Small,
    Large,
}

impl Stack {
    /// `transmute::<u8, Stack>(number)` would be undefined behaviour for 2. A `match` has an
    /// answer for it.
    fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Small),
            1 => Some(Self::Large),
            _ => None,
        }
    }
}

/// `from_utf8_unchecked(bytes)` would be undefined behaviour if the bytes are not UTF-8, and bytes
/// from outside are the ones that may not be.
fn menu_line(bytes: &[u8]) -> Result<&str, str::Utf8Error> {
    str::from_utf8(bytes)
}

/// `get_unchecked` in a loop over indices would save the bounds checks. An iterator has none.
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
