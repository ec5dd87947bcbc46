//! What the compiler makes of an `async fn`: an enum with one variant for each place where it can wait.
//!
//! [`order`] is the function, [`Order`] the enum, written by hand. Polled step by step, the two do the same.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::executor::{YieldNow, yield_now};

/// Cooks a number of plates, waits after each, and once more before it serves them.
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

/// The same as [`order`], without `async`.
pub fn order_by_hand(dish: String, plates: usize) -> impl Future<Output = String> + Unpin {
    Order::Start { dish, plates }
}

/// [`order`] as a state machine.
///
/// A variable that is still needed after an `.await` is a field of that state, and so is the future that is
/// awaited. Other variables, such as `dish` once `sign` is made, live on the stack during one poll, no longer.
///
/// One field differs from the compiler's. `first_word` points into `sign`, and both lie in the future: it holds
/// a reference to itself. The compiler keeps that reference. Were the future moved after its first poll, the
/// reference would still lead to the old place. Therefore `poll` takes a `Pin<&mut Self>`, the promise that the
/// future stays where it is until it is dropped; and therefore what `order` returns is not `Unpin`.
///
/// Such a field cannot be written by hand without `unsafe`. This enum keeps the *position* of the word instead,
/// which is as good after a move. So `Order` is `Unpin`, and a pin demands nothing of it.
enum Order {
    /// Not polled yet. An `async fn` only stores its arguments until then.
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
    /// The result is given away.
    Finished,
}

impl Future for Order {
    type Output = String;

    /// Runs from one `.await` to the next.
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<String> {
        // `get_mut` exists for `Unpin` types only.
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
                    // This is `.await`: `ready!` returns `Pending` if `pause` is, and the state stays as it is.
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
    /// From the head of the loop to the next `.await`.
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
