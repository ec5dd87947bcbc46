//! `strlen` and `puts` of the C library, behind safe Rust functions.
//!
//! The safe functions take a `&CStr`: its type promises what C asks for, bytes that end in a
//! NUL and stay in place during the call.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::io::{self, Write as _};
use std::ptr;

use hello_macro::{HelloMacro, calculate};

// Nothing compares these lines with the C headers, and a wrong type here is a wrong call
// everywhere: this is what `unsafe extern` answers for.
unsafe extern "C" {
    // `&CStr` would be wrong here: it is a pointer and a length, and C expects the pointer alone.
    fn strlen(text: *const c_char) -> usize;
    fn puts(text: *const c_char) -> c_int;
    // The parameter is a `FILE *`. It is only ever null here, so its type may stay unknown.
    fn fflush(stream: *mut c_void) -> c_int;

    // Where no argument can do harm, the declaration says `safe`, and a call needs no `unsafe`.
    safe fn sqrt(number: f64) -> f64;
}

/// The number of bytes before the NUL, as C counts them.
fn length(text: &CStr) -> usize {
    // SAFETY: a `CStr` ends in a NUL, the borrow keeps it in place, and `strlen` only reads.
    unsafe { strlen(text.as_ptr()) }
}

/// Prints a line with C's `puts`, in its place among the lines that Rust prints.
///
/// Rust and C each have a buffer for the same stdout, and neither knows of the other's. Rust's
/// is passed on at the end of each line. C's too on a terminal, but when stdout is a pipe or a
/// file, only once it is full: without the flushes, all that C printed would come last.
///
/// # Errors
///
/// Whatever error the system reports when stdout cannot be written.
fn print_line(text: &CStr) -> io::Result<()> {
    // Hold the lock to the end, so that no other thread's `println!` gets in between.
    let mut stdout = io::stdout().lock();
    // First what Rust has buffered: a line that is begun but has no end yet.
    stdout.flush()?;
    // SAFETY: a `CStr` ends in a NUL, and `puts` keeps no pointer to it after it returns.
    if unsafe { puts(text.as_ptr()) } < 0 {
        return Err(io::Error::last_os_error());
    }
    // Then what C has buffered, before Rust prints the next.
    // SAFETY: null is allowed, and stands for every stream that C has open for output.
    if unsafe { fflush(ptr::null_mut()) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// Prints a `&str` through C.
///
/// A `&str` has no NUL at its end, and may have one within, where C would stop. So it is copied
/// into a `CString`, which adds the one and looks for the other.
///
/// # Errors
///
/// `InvalidInput` if there is a NUL in `text`; else as for [`print_line`].
fn print_str(text: &str) -> io::Result<()> {
    // Not `CString::new(text).unwrap()`: whoever hands over the text would decide on a panic.
    // `?` turns the `NulError` into an `io::Error`.
    print_line(&CString::new(text)?)
}

#[derive(HelloMacro)]
struct Pancakes;

fn main() -> io::Result<()> {
    // A C string literal is a `&'static CStr`; the compiler adds the NUL and refuses another.
    calculate!(eval length(c"pancakes"));
    calculate!(eval length(c""));
    // Bytes, not characters: `ê` is two bytes long.
    calculate!(eval length(c"crêpe"));
    calculate!(eval sqrt(81.0));

    // The order holds within one line as well.
    print!("Rust begins, ");
    print_line(c"C ends.")?;
    println!("Rust has the second line.");
    print_str(Pancakes::GREETING)?;
    println!("Rust has the last word.");

    match print_str("pan\0cakes") {
        Ok(()) => println!("C stopped at the NUL"),
        Err(error) => println!("{:?}: {error}", error.kind()),
    }
    Ok(())
}
