// Two mistakes cause two errors in one run, and the use of the trait in `main` causes none. A crate
// called `core` without a `compile_error!` does not change that.
extern crate alloc as core;

use describe::Describe;

#[derive(Describe)]
struct Pancakes {
    #[describe(
        rename = 1,
    )]
    flour: u32,
    #[describe(
        skip = true,
    )]
    milk: u32,
}

fn main() {
    let [flour, milk] = [Pancakes::FIELDS[0], Pancakes::FIELDS[1]];
    println!("{flour}, {milk}");
}
