//! [`Delay`], a future that is ready once a time has passed.
//!
//! One thread, started with the first delay, watches all deadlines. It sleeps until the earliest of them,
//! then wakes whoever awaits it.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use crate::executor::contain;

/// Is ready once a time has passed: never before, and as soon after as the system allows.
///
/// The time runs from [`Delay::new`], not from the first poll. Dropping a delay takes it off the timer.
#[must_use = "a future does nothing unless it is awaited"]
pub struct Delay {
    /// `None` is too far away to ever come.
    deadline: Option<Deadline>,
    /// Whether the timer may hold a waker for it.
    watched: bool,
}

/// The number tells apart delays that end at the same instant.
type Deadline = (Instant, u64);

impl Delay {
    /// A delay that ends when `duration` has passed from now.
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
        // Each time: since the last poll the delay may have moved to another task, whose waker differs.
        // If the deadline passes just now, the timer finds it in the past, and wakes at once.
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

/// All deadlines that are awaited.
struct Timer {
    /// Sorted by time, as in a binary heap; but a sorted map also finds an entry to replace or to remove.
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
        // After the lock. The last waker of a task may own it, and the task another `Delay`, whose own
        // `drop` locks; with the lock held, that would be a deadlock.
        drop(replaced);
    }

    fn forget(&self, deadline: Deadline) {
        let removed = self.lock().remove(&deadline);
        drop(removed);
    }

    /// What the timer's thread does.
    fn run(&self) {
        let mut wakers = self.lock();
        loop {
            let now = Instant::now();
            match wakers.first_entry() {
                Some(first) if first.key().0 <= now => {
                    let waker = first.remove();
                    // Without the lock, as in `watch`. A waker that panics must not end this thread: no delay
                    // of the program would end any more.
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

    /// No code of others runs under the lock, so the map is whole even if a thread died with the lock held.
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Deadline, Waker>> {
        self.wakers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
