//! What the compiler turns an `async fn` into: an enum with one variant per `.await`.
//!
//! [`order`] is the function, [`Order`] the enum, written by hand. Both do the same at each poll.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::executor::{YieldNow, yield_now};

/// Cooks a number of plates, yields after each, and once more before it serves them.
pub async fn order(dish: String, plates: usize) -> String {
    let sign = dish.to_uppercase();
    let first_word = &sign[..end_of_first_word(&sign)];
    let mut cooked = 0;
    while cooked < plates {
        cooked += 1;
        yield_now().await;
    }
    yield_now().await;
    format!("{cooked} {sign}, or {first_word} for short")
}

/// Does the same as [`order`], without `async`.
pub fn order_by_hand(dish: String, plates: usize) -> impl Future<Output = String> + Unpin {
    Order::Start { dish, plates }
}

/// [`order`] as a state machine.
///
/// A variable that is needed after an `.await` is a field of that state, and so is the awaited
/// future. Other variables live on the stack, during one poll.
///
/// One field differs from the compiler's. `first_word` points into `sign`, and both are stored in
/// the future, so the future holds a reference into itself. If it moved after its first poll, the
/// reference would still point to the old place. That is why `poll` takes a `Pin<&mut Self>`, the
/// promise that the future stays where it is until it is dropped, and why what `order` returns is
/// not `Unpin`.
///
/// Written by hand, such a field needs `unsafe`. This enum keeps the *position* of the word
/// instead, which is still right after a move. So `Order` is `Unpin`.
enum Order {
    /// Not polled yet: an `async fn` has only stored its arguments.
    Start { dish: String, plates: usize },
    /// At the `.await` in the loop.
    Cooking {
        plates: usize,
        sign: String,
        first_word_end: usize,
        cooked: usize,
        pause: YieldNow,
    },
    /// At the last `.await`.
    Serving {
        sign: String,
        first_word_end: usize,
        cooked: usize,
        pause: YieldNow,
    },
    /// It has returned its result.
    Finished,
}

impl Future for Order {
    type Output = String;

    /// Runs from one `.await` to the next.
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<String> {
        // `get_mut` exists only for `Unpin` types.
        let this = self.get_mut();
        loop {
            match this {
                Self::Start { dish, plates } => {
                    let sign = dish.to_uppercase();
                    let first_word_end = end_of_first_word(&sign);
                    *this = Self::next_plate(*plates, sign, first_word_end, 0);
                }
                Self::Cooking {
                    plates,
                    sign,
                    first_word_end,
                    cooked,
                    pause,
                } => {
                    // This is `.await`: if `pause` is pending, `ready!` returns, and the state
                    // stays.
                    ready!(Pin::new(pause).poll(context));
                    *this = Self::next_plate(*plates, mem::take(sign), *first_word_end, *cooked);
                }
                Self::Serving {
                    sign,
                    first_word_end,
                    cooked,
                    pause,
                } => {
                    ready!(Pin::new(pause).poll(context));
                    let first_word = &sign[..*first_word_end];
                    let served = format!("{cooked} {sign}, or {first_word} for short");
                    *this = Self::Finished;
                    return Poll::Ready(served);
                }
                Self::Finished => panic!("an order was polled after it had finished"),
            }
        }
    }
}

impl Order {
    /// Runs from the head of the loop to the next `.await`.
    fn next_plate(plates: usize, sign: String, first_word_end: usize, cooked: usize) -> Self {
        let pause = yield_now();
        if cooked < plates {
            let cooked = cooked + 1;
            Self::Cooking {
                plates,
                sign,
                first_word_end,
                cooked,
                pause,
            }
        } else {
            Self::Serving {
                sign,
                first_word_end,
                cooked,
                pause,
            }
        }
    }
}

fn end_of_first_word(text: &str) -> usize {
    text.find(' ').unwrap_or(text.len())
}
