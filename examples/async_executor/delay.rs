//! [`Delay`], a future that is ready after a given time.
//!
//! One thread, started with the first delay, watches all deadlines. It sleeps until the earliest
//! one, then wakes the task that awaits it. The thread runs until the process ends.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use crate::executor::contain;

/// A future that is ready after a given time: never earlier, and as soon after it as the system
/// allows.
///
/// The time starts at [`Delay::new`], not at the first poll. Dropping a delay removes it from the
/// timer.
#[must_use = "a future does nothing unless it is awaited"]
pub struct Delay {
    /// `None`: so far away that it never comes.
    deadline: Option<Deadline>,
    /// Whether the timer may hold a waker for this delay.
    watched: bool,
}

/// The number distinguishes delays that end at the same instant.
type Deadline = (Instant, u64);

impl Delay {
    /// Returns a delay that ends after `duration`.
    pub fn new(duration: Duration) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let end = Instant::now().checked_add(duration);
        Self {
            deadline: end.map(|end| (end, number)),
            watched: false,
        }
    }
}

impl Future for Delay {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(deadline) = self.deadline else {
            return Poll::Pending;
        };
        if deadline.0 <= Instant::now() {
            return Poll::Ready(());
        }
        // On each poll, because the delay may have moved to another task, with another waker. If
        // the deadline passes just now, the timer finds it in the past and wakes the task at once.
        self.watched = true;
        TIMER.watch(deadline, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Delay {
    fn drop(&mut self) {
        if self.watched
            && let Some(deadline) = self.deadline
        {
            TIMER.forget(deadline);
        }
    }
}

/// All deadlines that somebody awaits.
struct Timer {
    /// A sorted map, not a binary heap: it can also replace or remove an entry.
    wakers: Mutex<BTreeMap<Deadline, Waker>>,
    /// Notified when the earliest deadline has changed.
    earlier: Condvar,
}

static TIMER: LazyLock<Timer> = LazyLock::new(|| {
    thread::Builder::new()
        .name("timer".to_owned())
        .spawn(|| TIMER.run())
        .expect("the system has room for one more thread");
    Timer {
        wakers: Mutex::default(),
        earlier: Condvar::new(),
    }
});

impl Timer {
    fn watch(&self, deadline: Deadline, waker: Waker) {
        let mut wakers = self.lock();
        let replaced = wakers.insert(deadline, waker);
        let earliest = wakers
            .first_key_value()
            .is_some_and(|(first, _)| *first == deadline);
        drop(wakers);
        if earliest {
            self.earlier.notify_one();
        }
        // Dropped after the lock is released: the last waker of a task may own the task, and the
        // task a `Delay`, whose `drop` takes the lock. Under the lock, that would be a deadlock.
        drop(replaced);
    }

    fn forget(&self, deadline: Deadline) {
        let removed = self.lock().remove(&deadline);
        drop(removed);
    }

    /// Runs on the timer's thread, and never returns.
    fn run(&self) {
        let mut wakers = self.lock();
        loop {
            let now = Instant::now();
            match wakers.first_entry() {
                Some(first) if first.key().0 <= now => {
                    let waker = first.remove();
                    // Without the lock, as in `watch`. A waker that panics must not end this
                    // thread, because then no delay in the program would end.
                    drop(wakers);
                    contain(|| waker.wake());
                    wakers = self.lock();
                }
                Some(first) => {
                    let wait = first.key().0 - now;
                    let woken = self.earlier.wait_timeout(wakers, wait);
                    wakers = woken.unwrap_or_else(PoisonError::into_inner).0;
                }
                None => {
                    let woken = self.earlier.wait(wakers);
                    wakers = woken.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    /// Ignores poisoning: no foreign code runs under the lock, so the map is consistent even if a
    /// thread panicked while it held the lock.
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Deadline, Waker>> {
        self.wakers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
