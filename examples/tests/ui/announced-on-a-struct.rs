//! `announced` replaces the body of a function, and a struct has none.

use procedural_macros::announced;

#[announced]
struct Pancakes;

fn main() {
    let Pancakes = Pancakes;
}
