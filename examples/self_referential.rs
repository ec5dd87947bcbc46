//! Self-referential types: why they must not move, how `Pin` helps, and the plain alternatives,
//! which are nearly always better.

use std::marker::PhantomPinned;
use std::ops::Range;
use std::pin::Pin;
use std::ptr::NonNull;

fn main() {
    println!("By pointer, pinned:");
    pinned();
    println!("By index:");
    by_index();
    println!("By owning both:");
    by_owning();
}

/// A text, and a pointer to the title within it.
///
/// ```text
///  before a move                         after a move: the pointer is not updated
///
///  0x10 +-------+                        0x10 +-------+
///       | text  | <--+                        | (gone)| <--+  dangles
///       | title | ---+                        +-------+    |
///       +-------+                        0x50 +-------+    |
///                                             | text  |    |
///                                             | title | ---+
///                                             +-------+
/// ```
///
/// The text is an array, so it moves with the value. (A `String` keeps its bytes on the heap, where
/// they would stay.) With `PhantomPinned` the type is not `Unpin`: once it is behind a `Pin`, safe
/// code can't move it. `self-referential-moved.rs` has the compiler's error.
struct Recipe {
    text: [u8; 16],
    title: NonNull<[u8]>,
    _pinned: PhantomPinned,
}

impl Recipe {
    /// Returns a box, because the address has to be final before the pointer is made.
    fn new(text: [u8; 16]) -> Pin<Box<Self>> {
        let mut recipe = Box::new(Self {
            text,
            title: NonNull::from(&[]),
            _pinned: PhantomPinned,
        });
        let end = text.iter().position(|byte| *byte == b':');
        recipe.title = NonNull::from(&recipe.text[..end.unwrap_or(text.len())]);
        // This moves the box, which is a pointer. The recipe stays where it is.
        Box::into_pin(recipe)
    }

    fn title(self: Pin<&Self>) -> &str {
        // SAFETY: `title` points into `text` of this value, which has not moved since `new`: it was
        // pinned there, and is not `Unpin`. Nothing changes `text`.
        let title = unsafe { self.get_ref().title.as_ref() };
        str::from_utf8(title).unwrap_or("not a text")
    }
}

fn pinned() {
    let recipe = Recipe::new(*b"pancakes: flour!");
    println!("{}", recipe.as_ref().title());
    // This moves the box again, not the recipe.
    let elsewhere = recipe;
    println!("{}", elsewhere.as_ref().title());
}

/// An index survives a move: it says where in `text` the title is, not where in memory. It needs no
/// `unsafe` and no pin, and the type can be cloned.
#[derive(Clone)]
struct Indexed {
    text: String,
    title: Range<usize>,
}

impl Indexed {
    fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            title: 0..text.find(':').unwrap_or(text.len()),
        }
    }

    fn title(&self) -> &str {
        &self.text[self.title.clone()]
    }
}

fn by_index() {
    let recipe = Indexed::new("waffles: flour");
    let moved = [recipe.clone()];
    println!("{} {}", recipe.title(), moved[0].title());
}

/// Owns both texts. That costs a copy of the title, and is the first thing to try.
struct Owned {
    title: String,
    rest: String,
}

fn by_owning() {
    let (title, rest) = "crêpes: flour".split_once(": ").unwrap_or_default();
    let recipe = Owned {
        title: title.to_owned(),
        rest: rest.to_owned(),
    };
    println!("{}, of {}", recipe.title, recipe.rest);
}
