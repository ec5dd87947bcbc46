//! A `dyn Future` has to say what it results in.

use std::pin::Pin;

fn cook() -> Pin<Box<dyn Future>> {
    Box::pin(async {})
}

fn main() {
    cook();
}
