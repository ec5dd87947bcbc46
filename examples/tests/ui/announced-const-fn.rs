//! A `const fn` can't print.

use procedural_macros::announced;

#[announced]
const fn answer() -> u8 {
    42
}

fn main() {
    const ANSWER: u8 = answer();
    println!("{ANSWER}");
}
