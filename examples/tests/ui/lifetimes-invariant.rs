//! A `&Cell<&'static str>` is not a `&Cell<&'a str>`: you could put a short-lived text into it.

use std::cell::Cell;

fn shrink<'a>(cell: &'a Cell<&'static str>) -> &'a Cell<&'a str> {
    cell
}

fn main() {
    let cell = Cell::new("pancakes");
    shrink(&cell);
}
