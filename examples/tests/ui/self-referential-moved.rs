//! `mem::replace` would move the recipe out of its pin.

use std::marker::PhantomPinned;
use std::pin::pin;

struct Recipe {
    text: String,
    _pinned: PhantomPinned,
}

fn recipe(text: &str) -> Recipe {
    Recipe {
        text: text.to_owned(),
        _pinned: PhantomPinned,
    }
}

fn main() {
    // A variable would also have to be `mut`. Without one, the pin is the only error.
    let moved = std::mem::replace(&mut *pin!(recipe("pancakes")), recipe("waffles"));
    println!("{}", moved.text);
}
