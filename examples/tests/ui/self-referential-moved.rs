//! `mem::replace` would move the recipe out of its pin.

use std::marker::PhantomPinned;
use std::pin::{Pin, pin};

struct Recipe {
    text: String,
    _pinned: PhantomPinned,
}

fn main() {
    let recipe: Pin<&mut Recipe> = pin!(Recipe {
        text: String::from("pancakes"),
        _pinned: PhantomPinned,
    });
    let moved = std::mem::replace(
        &mut *recipe,
        Recipe {
            text: String::from("waffles"),
            _pinned: PhantomPinned,
        },
    );
    println!("{}", moved.text);
}
