//! A derive writes an `impl` of a trait, and does not define the trait.

struct Pancakes;

impl HelloMacro for Pancakes {
    fn hello_macro() {}
}

fn main() {}
