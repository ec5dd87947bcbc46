//! Calling a C library: prints the bytes at a URL, which libcurl fetches.
//!
//! ```text
//! cargo run --example libcurl --features libcurl -- http://example.com/
//! ```
//!
//! The bytes go to standard output unchanged. An error is one line on standard error, with exit
//! status 1. Wrong arguments print a usage line, with exit status 2.
//!
//! libcurl is built from source without a TLS library, so an `https://` URL is an error, whose
//! message says so. The feature `ssl` of `curl-sys` adds TLS.

mod fetch;

use std::env;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use hello_macro::HelloMacro;

fn main() -> ExitCode {
    // `env::args` would panic on an argument that is not UTF-8.
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let url = match arguments.as_slice() {
        [url] if !url.as_encoded_bytes().starts_with(b"-") => url,
        _ => return fail(2, "usage: libcurl URL"),
    };
    let Some(url) = url.to_str() else {
        return fail(1, "the URL is not UTF-8");
    };
    match fetch::fetch(url) {
        Ok(body) => print(&body),
        // `name()` is the kind of the error, and `{url:?}` escapes line breaks:
        // `Status: "http://example.com/x": the server answered with status 404`.
        Err(error) => fail(1, format_args!("{}: {url:?}: {error}", error.name())),
    }
}

/// Writes bytes to standard output. (`print!` accepts only text, and panics if it can't write.)
fn print(bytes: &[u8]) -> ExitCode {
    let mut stdout = io::stdout().lock();
    // Without the flush, an error while the last, buffered part is written would be lost.
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // `libcurl URL | head`: the reader has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => fail(1, format_args!("standard output: {error}")),
    }
}

/// Writes one line to standard error.
fn fail(status: u8, message: impl Display) -> ExitCode {
    // `eprintln!` would panic if standard error is closed. An error here can't be reported.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(status)
}
