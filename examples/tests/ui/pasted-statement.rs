//! Only items stand outside of functions.

let plates = 3;

fn main() {}
