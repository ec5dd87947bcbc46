//! The macro reads the digits, so a wrong one is an error at compile time.

use procedural_macros::hex;

const BYTES: [u8; 2] = hex!("ca ge");

fn main() {
    println!("{BYTES:?}");
}
