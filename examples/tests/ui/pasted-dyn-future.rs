//! A `dyn Future` has to name its output type.

use std::pin::Pin;

fn cook() -> Pin<Box<dyn Future>> {
    Box::pin(async {})
}

fn main() {
    cook();
}
