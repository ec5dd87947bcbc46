//! The test of every step: what its pair accepts, and what the compiler says about the rest.

use std::path::Path;

/// The last step whose derive reads the programs of the earlier ones.
const LAST: u8 = 16;

/// The number in the package's name, as in `step03`.
fn number() -> u8 {
    let digits = env!("CARGO_PKG_NAME").trim_start_matches("step");
    digits
        .parse()
        .expect("a step's package is named after its number")
}

#[test]
fn passes() {
    let number = number();
    let earlier = match number {
        // Once is enough for all of them: each program takes a second or so.
        LAST => 1..LAST,
        _ => number - 1..number,
    };
    let tests = trybuild::TestCases::new();
    tests.pass("../step01-the-book/passes/*.rs");
    for step in earlier.filter(|step| (1..10).contains(step) || (14..LAST).contains(step)) {
        tests.pass(format!("../step{step:02}-*/fails/*.rs"));
    }
}

#[rustversion::attr(not(stable(1.95)), ignore = "the .stderr files belong to Rust 1.95")]
#[test]
fn fails() {
    let tests = trybuild::TestCases::new();
    for folder in ["fails", "mistakes"] {
        if Path::new(folder).is_dir() {
            tests.compile_fail(format!("{folder}/*.rs"));
        }
    }
}
