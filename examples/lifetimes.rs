//! What lifetimes promise: `longer`, variance, higher-ranked bounds, and the drop check.
//!
//! Lifetimes exist only at compile time. So the worth of a rule shows only where it is broken. Each
//! part names a file in `tests/ui/` that breaks its rule; the compiler's error is in the `.stderr`
//! file of the same name.

use std::cell::Cell;
use std::marker::PhantomData;

use hello_macro::{HelloMacro, calculate, my_vec};

#[derive(HelloMacro)]
struct Pancakes;

fn main() {
    borrow_from_two();
    covariant();
    invariant();
    contravariant();
    variance_of_types();
    higher_ranked();
    drop_check();
}

// A result that is borrowed from its arguments.

/// Returns the longer text, or the first if both are equally long.
///
/// `'a` says that the result may come from either, so it may be used only while both are alive.
/// Without `'a`, rustc rejects the signature: `lifetimes-elision.rs`.
fn longer<'a>(first: &'a str, second: &'a str) -> &'a str {
    if second.len() > first.len() {
        second
    } else {
        first
    }
}

fn borrow_from_two() {
    let outer = String::from("pancakes");
    {
        let inner = String::from("waffles");
        calculate!(eval longer(&outer, &inner));
        // rustc rejects a use of the result after this block, although it comes from `outer`, which
        // lives on: `lifetimes-longer.rs`.
    }
}

// Variance: which lifetime may stand in for which.
//
// `'static` outlives every `'a`. Whether a type with `'static` in it may be used where the same
// type with `'a` is expected depends on what the type allows you to do with the reference.

/// Covariant: a longer lifetime may stand in for a shorter one, since code that reads a `&'a str`
/// can just as well read one that lives longer. `longer` relies on it: both arguments shrink to the
/// shorter of the two lifetimes.
fn covariant() {
    fn shrink<'a>(text: &'static str, _until: &'a str) -> &'a str {
        text
    }
    let local = String::from("local");
    calculate!(eval shrink(Pancakes::NAME, &local));
    // The other way, a `&'a str` as a `&'static str`: `lifetimes-covariant.rs`.
}

/// Invariant: no other lifetime may stand in. A `Cell` can be written as well as read. If a
/// `&Cell<&'static str>` could be used as a `&Cell<&'a str>`, you could put a short-lived text into
/// it, and the owner of the cell would read that text after it is gone: `lifetimes-invariant.rs`.
fn invariant() {
    fn replace<'a>(cell: &Cell<&'a str>, text: &'a str) -> &'a str {
        cell.replace(text)
    }
    let local = String::from("local");
    // The cell has the short lifetime from the start, so both texts may go in.
    let cell: Cell<&str> = Cell::new(Pancakes::NAME);
    calculate!(eval replace(&cell, &local));
    calculate!(eval cell.get());
}

/// Contravariant: the other way round. A function that accepts a short lifetime may stand in for
/// one that is only ever given long ones, since it asks for less. One that requires `'static` can't
/// be given a local: `lifetimes-contravariant.rs`.
fn contravariant() {
    fn measure<'a>(_until: &'a str) -> fn(&'a str) -> usize {
        str::len
    }
    let local = String::from("local");
    let takes_local = measure(&local);
    let takes_static: fn(&'static str) -> usize = takes_local;
    calculate!(eval takes_local(&local));
    calculate!(eval takes_static(Pancakes::NAME));
}

// The variance in `'a` of common types. A struct gets its variance from its fields.

#[expect(dead_code, reason = "the table needs only its type")]
struct Menu<'a>(&'a str);
#[expect(dead_code, reason = "as above")]
struct Board<'a>(Cell<&'a str>);

/// Prints a row of the table, and compiles only if the row is right. Invariant types convert in
/// neither direction, so `lifetimes-invariant-types.rs` checks their rows.
macro_rules! row {
    (covariant, $type:ty) => {{
        type _In<'a, 'b> = $type;
        fn _shorter<'a, 'b>(value: _In<'static, 'b>) -> _In<'a, 'b> {
            value
        }
        println!("covariant:     {}", stringify!($type));
    }};
    (contravariant, $type:ty) => {{
        type _In<'a, 'b> = $type;
        fn _longer<'b>(value: _In<'_, 'b>) -> _In<'static, 'b> {
            value
        }
        println!("contravariant: {}", stringify!($type));
    }};
    (invariant, $type:ty) => {
        println!("invariant:     {}", stringify!($type));
    };
}

fn variance_of_types() {
    // The reference is only read, or nobody else can see it being replaced.
    row!(covariant, &'a str);
    row!(covariant, &'a mut u8);
    row!(covariant, &'b &'a str);
    row!(covariant, Vec<&'a str>);
    row!(covariant, fn() -> &'a str);
    row!(covariant, Menu<'a>);
    // `PhantomData<T>` gives a struct the variance of `T` without a field of that type.
    row!(covariant, PhantomData<&'a str>);

    row!(contravariant, fn(&'a str));
    row!(contravariant, PhantomData<fn(&'a str)>);

    // Others can read what is written here; or the function both takes and returns the text; or
    // `dyn` hides what the type does with it.
    row!(invariant, &'b mut &'a str);
    row!(invariant, Board<'a>);
    row!(invariant, fn(&'a str) -> &'a str);
    row!(invariant, PhantomData<Cell<&'a str>>);
    row!(invariant, Box<dyn Fn() -> &'a str>);
}

// Higher-ranked trait bounds.

/// Calls `shorten` with a text that lives only in this function.
///
/// If `'a` were a parameter of `call_with_ref`, the caller would choose it, and every lifetime that
/// a caller can name outlives the call: `lifetimes-higher-ranked.rs`. `for<'a>` leaves the choice
/// to each call of `shorten`. The usual `Fn(&str) -> &str` means the same.
fn call_with_ref<F>(shorten: F) -> usize
where
    F: for<'a> Fn(&'a str) -> &'a str,
{
    let local = format!("  {}  ", Pancakes::NAME);
    shorten(&local).len()
}

fn higher_ranked() {
    calculate!(eval call_with_ref(|text| text));
    calculate!(eval call_with_ref(str::trim));
}

// The drop check.

/// Prints what it borrows when it is dropped.
struct Guest<'a> {
    dish: &'a str,
}

impl Drop for Guest<'_> {
    fn drop(&mut self) {
        println!("a guest leaves, and liked the {}", self.dish);
    }
}

/// A common mistake: declaring the borrower before what it borrows.
///
/// Locals are dropped in the reverse order of their declaration. `drop` above reads `dish`, so the
/// dish must be dropped after the guest: `lifetimes-drop-check.rs` has it the wrong way round. If
/// you can't choose the order, let the guest own the dish: `dish: String`. A type without `Drop`
/// may hold a dangling reference when its scope ends, since nothing reads it.
fn drop_check() {
    let dish = String::from("waffles");
    let guest = Guest { dish: &dish };
    println!("a guest has the {}", guest.dish);

    // Here the borrower does come first, and rustc accepts it. `Vec` has `Drop`, but promises the
    // compiler that it only drops its elements, and a `&str` has nothing to drop. The promise
    // (`#[may_dangle]`, https://github.com/rust-lang/rust/issues/34761) is unstable, so only std
    // can make it. rustc would reject a `Vec<Guest>`.
    let (mut dishes, dish);
    dishes = my_vec![Pancakes::NAME];
    dish = String::from("crêpes");
    dishes.push(&dish);
    println!("the kitchen has {dishes:?}");
}
