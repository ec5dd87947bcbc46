//! The future of an `async fn` may hold references into itself, so it has to be pinned for polling.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

async fn order() {}

/// Without this bound, the error would be at `Pin::new`.
fn poll_by_reference<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

fn main() {
    let mut order = order();
    let _ = poll_by_reference(&mut order);
}
