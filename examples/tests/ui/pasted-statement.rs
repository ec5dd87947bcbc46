//! Only items may stand outside a function.

let plates = 3;

fn main() {}
