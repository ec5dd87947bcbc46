#![no_std]

// The program needs a panic handler. This brings in std's, but, because of `_`, not the name `std`.
extern crate std as _;

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

fn main() {
    assert_eq!(Pancakes::NAME, "Pancakes");
}
