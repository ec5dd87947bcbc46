//! The compiler reads the digits, so a wrong one is not found only at run time.

use procedural_macros::hex;

const BYTES: [u8; 2] = hex!("ca ge");

fn main() {
    println!("{BYTES:?}");
}
