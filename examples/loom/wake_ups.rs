//! The wake-up protocols of `../async_executor/executor.rs`, in every interleaving of the threads.
//!
//! loom runs a model many times. In each run the threads take turns in another order, and a
//! `Relaxed` load returns another one of the values that the memory model allows. Each rule of the
//! protocol is a parameter of the model, so that a test can weaken it; loom then has to find a run
//! in which a wake-up is lost.
//!
//! The data of the future is an atomic number, accessed with `Relaxed`, so that only the protocol
//! can make it visible. Parking is left out, for two reasons: the protocol must not depend on it,
//! and loom's `unpark` would make the data visible by itself.

use loom::model::Builder;
use loom::sync::Arc;
use loom::sync::atomic::Ordering::{self, Acquire, Relaxed, Release};
use loom::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize};
use loom::thread;

/// Runs a model in all interleavings with up to three preemptions. The limit keeps it to seconds.
fn model(run: impl Fn() + Sync + Send + 'static) {
    let mut builder = Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(run);
}

// `block_on` and its `Signal`.

/// Another thread does its work and raises the signal; `block_on` checks the signal once.
fn block_on(raise: Ordering, check: Ordering) {
    model(move || {
        let work = Arc::new(AtomicUsize::new(0));
        let raised = Arc::new(AtomicBool::new(false));
        let waker = thread::spawn({
            let (work, raised) = (Arc::clone(&work), Arc::clone(&raised));
            move || {
                work.store(1, Relaxed);
                raised.swap(true, raise);
            }
        });
        let polls = raised.swap(false, check);
        let sees_work = work.load(Relaxed) == 1;
        waker.join().expect("the waker does not panic");
        assert!(
            sees_work || !polls || raised.load(Relaxed),
            "a wake-up is lost"
        );
    });
}

#[test]
fn no_signal_is_lost() {
    block_on(Release, Acquire);
}

#[test]
#[should_panic(expected = "a wake-up is lost")]
fn a_relaxed_signal_does_not_publish_the_work() {
    block_on(Relaxed, Acquire);
}

#[test]
#[should_panic(expected = "a wake-up is lost")]
fn a_relaxed_check_of_the_signal_does_not_see_the_work() {
    block_on(Release, Relaxed);
}

// `Executor`, with the state of a `Task`.

const QUEUED: u8 = 1;

/// The rules of the protocol.
#[derive(Clone, Copy)]
struct Rules {
    /// Sets `QUEUED` as `Task::wake_by_ref` does, and returns the previous state.
    set: fn(&AtomicU8) -> u8,
    /// The ordering with which `Task::start` clears `QUEUED`.
    clear: Ordering,
    /// Whether `QUEUED` is cleared before polling.
    clear_first: bool,
}

const RULES: Rules = Rules {
    set: |state| state.fetch_or(QUEUED, Release),
    clear: Acquire,
    clear_first: true,
};

/// Two threads each do some work and wake the task while it is polled once.
fn executor(rules: Rules) {
    model(move || {
        let work = Arc::new(AtomicUsize::new(0));
        let state = Arc::new(AtomicU8::new(QUEUED));
        let queued_again = Arc::new(AtomicBool::new(false));
        let wakers = [(); 2].map(|()| {
            let (work, state) = (Arc::clone(&work), Arc::clone(&state));
            let queued_again = Arc::clone(&queued_again);
            thread::spawn(move || {
                work.fetch_add(1, Relaxed);
                if (rules.set)(&state) & QUEUED == 0 {
                    queued_again.store(true, Relaxed);
                }
            })
        });
        let start = || state.fetch_and(!QUEUED, rules.clear);
        if rules.clear_first {
            start();
        }
        let sees_all_work = work.load(Relaxed) == 2;
        if !rules.clear_first {
            start();
        }
        for waker in wakers {
            waker.join().expect("the waker does not panic");
        }
        assert!(
            sees_all_work || queued_again.load(Relaxed),
            "a wake-up is lost"
        );
    });
}

#[test]
fn no_wake_up_of_a_task_is_lost() {
    executor(RULES);
}

#[test]
#[should_panic(expected = "a wake-up is lost")]
fn a_relaxed_wake_up_does_not_publish_the_work() {
    let set = |state: &AtomicU8| state.fetch_or(QUEUED, Relaxed);
    executor(Rules { set, ..RULES });
}

#[test]
#[should_panic(expected = "a wake-up is lost")]
fn a_wake_up_that_only_reads_does_not_publish_the_work() {
    let set = |state: &AtomicU8| {
        let (Ok(before) | Err(before)) = state.compare_exchange(0, QUEUED, Release, Relaxed);
        before
    };
    executor(Rules { set, ..RULES });
}

#[test]
#[should_panic(expected = "a wake-up is lost")]
fn a_relaxed_start_does_not_see_the_work() {
    executor(Rules {
        clear: Relaxed,
        ..RULES
    });
}

#[test]
#[should_panic(expected = "a wake-up is lost")]
fn a_start_after_polling_loses_a_wake_up() {
    executor(Rules {
        clear_first: false,
        ..RULES
    });
}
