//! `strlen` and `puts` of the C library, behind safe Rust functions.
//!
//! The safe functions take a `&CStr`, whose type guarantees what C requires: bytes that end in a
//! NUL and stay in place during the call.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::io::{self, Write as _};
use std::ptr;

use hello_macro::{HelloMacro, calculate};

// The compiler does not compare these lines with the C headers, and a wrong type here makes every
// call wrong. So the block is unsafe: its author claims that the declarations are right.
unsafe extern "C" {
    // Not `&CStr`, which is a pointer and a length: C expects only the pointer.
    fn strlen(text: *const c_char) -> usize;
    fn puts(text: *const c_char) -> c_int;
    // The parameter is a `FILE *`. Here it is always null, so its type does not matter.
    fn fflush(stream: *mut c_void) -> c_int;

    // No argument can do harm, so the declaration says `safe`, and a call needs no `unsafe`.
    safe fn sqrt(number: f64) -> f64;
}

/// Returns the number of bytes before the NUL, as C counts them.
fn length(text: &CStr) -> usize {
    // SAFETY: a `CStr` ends in a NUL, the borrow keeps it in place, and `strlen` only reads.
    unsafe { strlen(text.as_ptr()) }
}

/// Prints a line with C's `puts`, in order with the lines that Rust prints.
///
/// Rust and C each have a buffer of their own for standard output. Rust flushes its buffer after
/// each line. C does so only on a terminal; into a pipe or a file it writes when the buffer is
/// full, so without the flushes C's lines would come last.
///
/// # Errors
///
/// Returns the system's error if standard output can't be written.
fn print_line(text: &CStr) -> io::Result<()> {
    // Held to the end, so that no `println!` of another thread gets in between.
    let mut stdout = io::stdout().lock();
    // First Rust's buffer, which may hold the start of a line.
    stdout.flush()?;
    // SAFETY: a `CStr` ends in a NUL, and `puts` keeps no pointer to it after it returns.
    if unsafe { puts(text.as_ptr()) } < 0 {
        return Err(io::Error::last_os_error());
    }
    // Then C's buffer, before Rust prints its next line.
    // SAFETY: null is allowed, and means all of C's output streams.
    if unsafe { fflush(ptr::null_mut()) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// Prints a `&str` through C.
///
/// A `&str` has no NUL at its end, and may have one inside, where C would stop. `CString::new`
/// copies it, appends a NUL, and returns an error if there is one inside.
///
/// # Errors
///
/// Returns `InvalidInput` if `text` has a NUL, and the errors of [`print_line`].
fn print_str(text: &str) -> io::Result<()> {
    // With `CString::new(text).unwrap()`, a NUL in the text would be a panic. `?` converts the
    // `NulError` into an `io::Error`.
    print_line(&CString::new(text)?)
}

#[derive(HelloMacro)]
struct Pancakes;

fn main() -> io::Result<()> {
    // A C string literal is a `&'static CStr`; the compiler appends the NUL and rejects any other.
    calculate!(eval length(c"pancakes"));
    calculate!(eval length(c""));
    // Counted in bytes, not characters: `ê` has two.
    calculate!(eval length(c"crêpe"));
    calculate!(eval sqrt(81.0));

    // The order is right even within a line.
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
