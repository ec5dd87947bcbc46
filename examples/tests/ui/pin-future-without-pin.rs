//! What an `async fn` returns may hold references into itself, so it has to be pinned for polling.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

async fn order() {}

/// Where this bound is missing, it is `Pin::new` that asks for it.
fn poll_by_reference<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

fn main() {
    let mut order = order();
    let _ = poll_by_reference(&mut order);
}
