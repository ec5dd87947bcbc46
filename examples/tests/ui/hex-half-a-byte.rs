//! A byte takes two digits.

use procedural_macros::hex;

const BYTES: [u8; 1] = hex!("caf");

fn main() {
    println!("{BYTES:?}");
}
