//! The three kinds of procedural macros, and when to use which.
//!
//! | kind | input | output | use it to |
//! | --- | --- | --- | --- |
//! | derive | an item | code next to the item | implement a trait for a type |
//! | attribute | an item | the item's replacement | change a function, or generate code around it |
//! | function-like | any tokens | any code | read a language of your own |
//!
//! All three are functions from tokens to tokens that run in the compiler, and need a crate of
//! their own. If `macro_rules!` can do the job, use that: it needs no crate. If a function can, use
//! a function.

use hello_macro::HelloMacro;
use procedural_macros::{announced, hex};

#[derive(HelloMacro)]
struct Pancakes;

/// Returns early; the code that the attribute adds still runs.
#[announced]
fn serve(guests: u32) -> u32 {
    if guests == 0 {
        return 0;
    }
    println!("{}", Pancakes::GREETING);
    guests * 3
}

/// Checked and converted at compile time: a wrong digit is an error, and the length is known.
const SIGNATURE: [u8; 4] = hex!("50 61 6e 21");

fn main() {
    println!("{} pancakes", serve(2));
    println!("{} pancakes", serve(0));
    println!("{SIGNATURE:?} {}", SIGNATURE.escape_ascii());
}
