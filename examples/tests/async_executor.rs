//! Tests of the executor, the timer and the state machine in `examples/async_executor`.

#[path = "../async_executor/delay.rs"]
pub mod delay;
#[path = "../async_executor/executor.rs"]
pub mod executor;
#[path = "../async_executor/state_machine.rs"]
pub mod state_machine;

use std::cell::{Cell, RefCell};
use std::future::{pending, poll_fn};
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any, resume_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::{Duration, Instant};

use delay::Delay;
use executor::{Executor, JoinError, block_on, yield_now};
use futures_channel::oneshot;
use futures_util::future::{Either, LocalBoxFuture, abortable, join_all, select};
use futures_util::stream::FuturesUnordered;
use futures_util::{StreamExt, join};
use state_machine::{order, order_by_hand};

/// Runs a test, and fails if it hangs.
///
/// The limit does not measure speed: such a test takes less than a second, or never ends.
fn within_time_limit(test: impl FnOnce() + Send + 'static) {
    let (done, finished) = mpsc::channel::<()>();
    let test = thread::spawn(move || {
        let _done = done; // Dropped at the end of the test, and if the test panics.
        test();
    });
    let limit = Duration::from_secs(if cfg!(miri) { 600 } else { 60 });
    match finished.recv_timeout(limit) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the test hangs"),
        _ => test.join().unwrap_or_else(|payload| resume_unwind(payload)),
    }
}

/// How often a test repeats something: less often under Miri, which is slow.
const fn times(number: usize) -> usize {
    if cfg!(miri) { number / 100 } else { number }
}

/// All ways to run a future.
const RUNNERS: [fn(LocalBoxFuture<'static, ()>); 3] = [
    |future| block_on(future),
    |future| Executor::new().block_on(future),
    |future| {
        let mut executor = Executor::new();
        let handle = executor.spawn(future);
        executor.run();
        block_on(handle).expect("the task neither panics nor is cancelled");
    },
];

/// Wraps a future so that its polls are counted.
fn counted<F: Future>(polls: Rc<Cell<usize>>, future: F) -> impl Future<Output = F::Output> {
    let mut future = Box::pin(future);
    poll_fn(move |context| {
        polls.set(polls.get() + 1);
        future.as_mut().poll(context)
    })
}

/// A waker that counts how often it was called.
#[derive(Default)]
struct CountingWaker(AtomicUsize);

impl Wake for CountingWaker {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl CountingWaker {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// A waker that panics, with a payload that panics when it is dropped.
struct PanickingWaker;

impl Wake for PanickingWaker {
    fn wake(self: Arc<Self>) {
        panic_any(PanicsOnDrop);
    }
}

/// A task that waits until the test ends it, and that the test can watch.
#[derive(Clone, Default)]
struct Probe {
    polls: Rc<Cell<usize>>,
    waker: Rc<RefCell<Option<Waker>>>,
    end: Rc<Cell<bool>>,
}

impl Probe {
    fn task(&self) -> impl Future<Output = ()> + 'static {
        let probe = self.clone();
        let wait = poll_fn(move |context| {
            probe.waker.replace(Some(context.waker().clone()));
            if probe.end.get() {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        });
        counted(Rc::clone(&self.polls), wait)
    }

    fn waker(&self) -> Waker {
        self.waker.borrow().clone().expect("the task was polled")
    }
}

/// Yields until the other tasks, and those that other threads have woken, have run.
async fn let_others_run() {
    for _ in 0..200 {
        yield_now().await;
    }
}

fn in_another_thread(act: impl FnOnce() + Send + 'static) {
    thread::spawn(act)
        .join()
        .expect("the other thread does not panic");
}

// Wake-ups.

#[test]
fn wakers_are_send_and_sync_and_futures_need_not_be() {
    fn is_send_and_sync(_: &(impl Send + Sync)) {}
    let not_send = Rc::new(());
    for run in RUNNERS {
        let not_send = Rc::clone(&not_send);
        run(Box::pin(async move {
            poll_fn(|context| {
                is_send_and_sync(context.waker());
                Poll::Ready(())
            })
            .await;
            drop(not_send);
        }));
    }
    assert_eq!(Rc::strong_count(&not_send), 1);
}

#[test]
fn a_wake_up_during_the_poll_is_not_lost() {
    within_time_limit(|| {
        for run in RUNNERS {
            let polls = Rc::default();
            let yields = async {
                for _ in 0..100 {
                    yield_now().await;
                }
            };
            run(Box::pin(counted(Rc::clone(&polls), yields)));
            assert_eq!(polls.get(), 101);
        }
    });
}

/// Returns a future that is ready on its second poll; the first passes the waker to `first`.
fn waits_once(first: impl FnOnce(&Waker)) -> impl Future<Output = ()> {
    let mut first = Some(first);
    poll_fn(move |context| match first.take() {
        Some(first) => {
            first(context.waker());
            Poll::Pending
        }
        None => Poll::Ready(()),
    })
}

#[test]
fn a_wake_up_from_another_thread_during_the_poll_is_not_lost() {
    within_time_limit(|| {
        for run in RUNNERS {
            run(Box::pin(waits_once(|waker| {
                let waker = waker.clone();
                in_another_thread(|| waker.wake());
            })));
        }
    });
}

#[test]
fn a_wake_up_from_another_thread_ends_the_sleep() {
    within_time_limit(|| {
        for run in RUNNERS {
            run(Box::pin(waits_once(|waker| {
                let waker = waker.clone();
                thread::spawn(|| {
                    // By now the runner most likely sleeps. If not, this repeats the test above.
                    thread::sleep(Duration::from_millis(20));
                    waker.wake();
                });
            })));
        }
    });
}

#[test]
fn waking_twice_polls_once() {
    within_time_limit(|| {
        for run in RUNNERS {
            let mut polls = 0;
            let third_poll_is_due = Arc::new(AtomicBool::new(false));
            run(Box::pin(poll_fn(move |context| {
                polls += 1;
                match polls {
                    1 => {
                        context.waker().wake_by_ref();
                        context.waker().wake_by_ref();
                    }
                    2 => {
                        let due = Arc::clone(&third_poll_is_due);
                        let waker = context.waker().clone();
                        thread::spawn(move || {
                            thread::sleep(Duration::from_millis(20));
                            due.store(true, Ordering::SeqCst);
                            waker.wake();
                        });
                    }
                    _ => {
                        assert!(third_poll_is_due.load(Ordering::SeqCst));
                        return Poll::Ready(());
                    }
                }
                Poll::Pending
            })));
        }
    });
}

#[test]
fn a_task_is_polled_when_woken_and_only_then() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let probe = Probe::default();
        let _handle = executor.spawn(probe.task());
        executor.block_on(async {
            let_others_run().await;
            assert_eq!(probe.polls.get(), 1, "the first poll needs no wake-up");
            let_others_run().await;
            assert_eq!(probe.polls.get(), 1, "nobody woke it");
            probe.waker().wake();
            let_others_run().await;
            assert_eq!(probe.polls.get(), 2, "this thread woke it");
            let waker = probe.waker();
            in_another_thread(|| waker.wake());
            let_others_run().await;
            assert_eq!(probe.polls.get(), 3, "another thread woke it");
            let waker = probe.waker();
            waker.wake_by_ref();
            in_another_thread(|| waker.wake());
            let_others_run().await;
            assert_eq!(probe.polls.get(), 4, "both woke it");
        });
        let waker = probe.waker();
        waker.wake();
        executor.block_on(let_others_run());
        assert_eq!(
            probe.polls.get(),
            5,
            "woken while the executor was not running"
        );
    });
}

#[test]
fn waking_a_finished_task_does_nothing() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let finished = Probe::default();
        finished.end.set(true);
        let _handle = executor.spawn(finished.task());
        executor.run();

        // The next task may get the key of the first; it must not get its wake-ups.
        let next = Probe::default();
        let _handle = executor.spawn(next.task());
        executor.block_on(async {
            let_others_run().await;
            let waker = finished.waker();
            waker.wake_by_ref();
            in_another_thread(|| waker.wake());
            let_others_run().await;
        });
        assert_eq!((finished.polls.get(), next.polls.get()), (1, 1));
    });
}

#[test]
fn a_task_woken_during_its_last_poll_is_finished() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let spawner = executor.spawner();
        let next = Probe::default();
        let probe = next.clone();
        let polls = Rc::default();
        let last_poll = poll_fn(|context| {
            context.waker().wake_by_ref();
            Poll::Ready(())
        });
        let handle = executor.spawn(counted(Rc::clone(&polls), last_poll));
        executor.block_on(async move {
            handle.await.expect("the task does not panic");
            let _handle = spawner.spawn(probe.task());
            let_others_run().await;
        });
        assert_eq!((polls.get(), next.polls.get()), (1, 1));
    });
}

#[test]
fn a_waker_may_outlive_its_executor() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let probe = Probe::default();
        let _handle = executor.spawn(probe.task());
        executor.block_on(let_others_run());
        let waker = probe.waker();
        waker.wake_by_ref(); // Left in the queue.
        drop(executor);
        waker.wake_by_ref();
        in_another_thread(|| waker.wake());
        assert_eq!(probe.polls.get(), 1);
    });
}

#[test]
fn a_thread_may_wake_a_task_while_it_ends() {
    struct WakesOnDrop(Waker);

    impl Drop for WakesOnDrop {
        fn drop(&mut self) {
            self.0.wake_by_ref();
        }
    }

    thread_local! {
        static LAST_ACT: RefCell<Option<WakesOnDrop>> = const { RefCell::new(None) };
    }

    within_time_limit(|| {
        Executor::new().block_on(waits_once(|waker| {
            let waker = WakesOnDrop(waker.clone());
            thread::spawn(|| {
                LAST_ACT.set(Some(waker));
                // The thread-local of the executor is newer than `LAST_ACT`, so it is dropped
                // first.
                Executor::new().block_on(yield_now());
            });
        }));
    });
}

#[test]
fn a_busy_task_does_not_starve_other_threads() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let (sender, receiver) = oneshot::channel();
        let handle = executor.spawn(receiver);
        executor.block_on(async move {
            yield_now().await; // The task waits by now.
            let mut sender = Some(sender);
            select(
                handle,
                pin!(async {
                    loop {
                        yield_now().await;
                        if let Some(sender) = sender.take() {
                            in_another_thread(|| sender.send(()).expect("the receiver is awaited"));
                        }
                    }
                }),
            )
            .await;
        });
    });
}

#[test]
fn a_future_may_park_its_thread() {
    within_time_limit(|| {
        block_on(waits_once(|waker| {
            waker.wake_by_ref();
            thread::park(); // Uses up the `unpark` of the wake-up.
        }));
    });
}

// Sleeping.

#[test]
fn waiting_takes_no_polls() {
    within_time_limit(|| {
        for run in RUNNERS {
            let polls = Rc::default();
            let delay = Delay::new(Duration::from_millis(200));
            run(Box::pin(counted(Rc::clone(&polls), delay)));
            // One, if this thread was held up until the delay had passed.
            assert!(polls.get() <= 2, "{} polls", polls.get());
        }
    });
}

/// A sleeping thread takes almost no processor time. A loop takes all of it, or its share on a busy
/// machine.
#[cfg(all(target_os = "linux", not(miri)))]
#[test]
fn waiting_takes_no_processor_time() {
    fn time_on_processor() -> Duration {
        let times = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux has it");
        let nanoseconds = times.split(' ').next().and_then(|first| first.parse().ok());
        Duration::from_nanos(nanoseconds.expect("the first number is the time on the processor"))
    }
    within_time_limit(|| {
        for run in RUNNERS {
            let (start, start_on_processor) = (Instant::now(), time_on_processor());
            run(Box::pin(Delay::new(Duration::from_millis(500))));
            let on_processor = time_on_processor().saturating_sub(start_on_processor);
            let all = start.elapsed();
            assert!(on_processor < all / 20, "{on_processor:?} of {all:?}");
        }
    });
}

// Tasks.

#[test]
fn a_handle_returns_the_output() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let handle = executor.spawn(async { 6 * 7 });
        assert_eq!(executor.block_on(handle).expect("the task finishes"), 42);
    });
}

#[test]
fn a_task_runs_without_its_handle() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let probe = Probe::default();
        probe.end.set(true);
        drop(executor.spawn(probe.task()));
        executor.run();
        assert_eq!(probe.polls.get(), 1);
    });
}

#[test]
fn a_handle_wakes_the_last_task_that_awaited_it() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let probe = Probe::default();
        let mut handle = executor.spawn(probe.task());
        executor.block_on(async {
            let first = Arc::new(CountingWaker::default());
            let waker = Waker::from(Arc::clone(&first));
            assert!(
                Pin::new(&mut handle)
                    .poll(&mut Context::from_waker(&waker))
                    .is_pending()
            );
            let_others_run().await;
            probe.end.set(true);
            probe.waker().wake();
            handle.await.expect("the task finishes");
            assert_eq!(first.count(), 0);
        });
    });
}

#[test]
fn a_replaced_waker_may_drop_the_executor() {
    thread_local! {
        static EXECUTOR: RefCell<Option<Executor>> = const { RefCell::new(None) };
    }

    struct DropsTheExecutor;

    impl Wake for DropsTheExecutor {
        fn wake(self: Arc<Self>) {}
    }

    impl Drop for DropsTheExecutor {
        fn drop(&mut self) {
            EXECUTOR.take();
        }
    }

    within_time_limit(|| {
        let executor = Executor::new();
        let mut handle = executor.spawn(pending::<()>());
        EXECUTOR.set(Some(executor));
        for waker in [
            Waker::from(Arc::new(DropsTheExecutor)),
            Waker::noop().clone(),
        ] {
            let mut context = Context::from_waker(&waker);
            assert!(Pin::new(&mut handle).poll(&mut context).is_pending());
        }
        assert!(matches!(block_on(handle), Err(JoinError::Cancelled)));
    });
}

#[test]
fn a_task_may_spawn_tasks() {
    within_time_limit(|| {
        fn family(spawner: executor::Spawner, depth: u32) -> LocalBoxFuture<'static, u32> {
            Box::pin(async move {
                let mut members = 1;
                if depth > 0 {
                    let children =
                        [1, 2].map(|_| spawner.spawn(family(spawner.clone(), depth - 1)));
                    for child in children {
                        members += child.await.expect("the child finishes");
                    }
                }
                members
            })
        }
        let mut executor = Executor::new();
        let depth = if cfg!(miri) { 3 } else { 9 };
        let handle = executor.spawn(family(executor.spawner(), depth));
        executor.run();
        let members = block_on(handle).expect("the task finishes");
        assert_eq!(members, (1 << (depth + 1)) - 1);
    });
}

#[test]
fn a_future_may_borrow_from_the_caller_of_block_on() {
    within_time_limit(|| {
        let dish = String::from("Pancakes");
        let length = async { dish.len() };
        assert_eq!(Executor::new().block_on(length), 8);
    });
}

#[test]
fn tasks_continue_in_the_next_call() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let handle = executor.spawn(async {
            let_others_run().await;
            "done"
        });
        executor.block_on(yield_now());
        assert_eq!(
            executor.block_on(handle).expect("the task finishes"),
            "done"
        );
    });
}

#[test]
fn an_executor_may_run_inside_a_task_of_another() {
    within_time_limit(|| {
        let mut outer = Executor::new();
        let probe = Probe::default();
        let inner = probe.clone();
        let waiting = outer.spawn(probe.task());
        let nested = outer.spawn(async move {
            yield_now().await;
            Executor::new().block_on(async {
                yield_now().await;
                // A task of the outer executor, woken while the inner one runs.
                inner.end.set(true);
                inner.waker().wake();
            });
            yield_now().await;
        });
        outer.run();
        block_on(waiting).expect("the task finishes");
        block_on(nested).expect("the task finishes");
    });
}

// Panics.

#[test]
fn a_task_that_panics_leaves_the_executor_running() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let fails = executor.spawn(async {
            yield_now().await;
            panic_any(7_u8);
        });
        let continues = executor.spawn(let_others_run());
        executor.run();
        block_on(continues).expect("the other task finishes");
        let Err(JoinError::Panicked(payload)) = block_on(fails) else {
            panic!("the handle must return the payload");
        };
        assert_eq!(payload.downcast_ref(), Some(&7_u8));
    });
}

#[test]
fn a_panic_of_the_main_future_leaves_the_executor_usable() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let probe = Probe::default();
        let handle = executor.spawn(probe.task());
        let main = AssertUnwindSafe(|| {
            executor.block_on(poll_fn(|context| -> Poll<()> {
                context.waker().wake_by_ref();
                resume_unwind(Box::new("burnt"));
            }));
        });
        assert!(catch_unwind(main).is_err());
        probe.end.set(true);
        probe.waker().wake();
        executor.run();
        block_on(handle).expect("the task finishes");
    });
}

/// Returns a future that is ready at once, and owns `value` until it is dropped. (An async block
/// drops its values when it is ready.)
fn owning<T>(value: T) -> impl Future<Output = ()> {
    poll_fn(move |_| {
        let _ = &value;
        Poll::Ready(())
    })
}

/// Panics when it is dropped.
struct PanicsOnDrop;

impl Drop for PanicsOnDrop {
    fn drop(&mut self) {
        resume_unwind(Box::new("dropped"));
    }
}

#[test]
fn a_task_that_panics_when_dropped_leaves_the_executor_running() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let fails = executor.spawn(owning(PanicsOnDrop));
        executor.run();
        let error = block_on(fails).expect_err("its destructor panics");
        assert_eq!(error.to_string(), "the task panicked: dropped");
    });
}

#[test]
fn an_output_that_panics_when_dropped_leaves_the_executor_running() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        drop(executor.spawn(async { PanicsOnDrop }));
        let continues = executor.spawn(let_others_run());
        executor.run();
        block_on(continues).expect("the other task finishes");
    });
}

#[test]
fn an_awaiting_waker_that_panics_leaves_the_executor_running() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let mut handle = executor.spawn(yield_now());
        let waker = Waker::from(Arc::new(PanickingWaker));
        let mut context = Context::from_waker(&waker);
        assert!(Pin::new(&mut handle).poll(&mut context).is_pending());
        executor.run();
        block_on(handle).expect("the task finishes");
    });
}

/// A future that panics when it is polled, and again when it is dropped, both times with a payload
/// that panics when it is dropped.
struct PanicsAlways;

impl Future for PanicsAlways {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        panic_any(PanicsOnDrop);
    }
}

impl Drop for PanicsAlways {
    fn drop(&mut self) {
        panic_any(PanicsOnDrop);
    }
}

#[test]
fn a_task_that_panics_when_polled_and_dropped_leaves_the_executor_running() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let fails = executor.spawn(PanicsAlways);
        // Nobody receives the payload of this one.
        drop(executor.spawn(PanicsAlways));
        let continues = executor.spawn(let_others_run());
        executor.run();
        block_on(continues).expect("the other task finishes");
        let Err(JoinError::Panicked(payload)) = block_on(fails) else {
            panic!("the handle must return the payload");
        };
        assert!(payload.is::<PanicsOnDrop>());
        mem::forget(payload);
    });
}

#[test]
fn an_error_says_what_happened() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let literal = executor.spawn(async { resume_unwind(Box::new("burnt")) });
        let formatted =
            executor.spawn(async { resume_unwind(Box::new(String::from("burnt twice"))) });
        let other = executor.spawn(async { resume_unwind(Box::new(7)) });
        executor.run();
        let cancelled = executor.spawn(pending());
        drop(executor);
        let messages = [literal, formatted, other, cancelled].map(|handle| {
            let error = block_on::<executor::JoinHandle<()>>(handle).expect_err("no task finishes");
            error.to_string()
        });
        assert_eq!(messages[0], "the task panicked: burnt");
        assert_eq!(messages[1], "the task panicked: burnt twice");
        assert_eq!(messages[2], "the task panicked");
        assert_eq!(messages[3], "the task was cancelled");
    });
}

#[test]
fn a_future_is_dropped_before_its_output_is_known() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let held = Rc::new(());
        let handle = executor.spawn(owning(Rc::clone(&held)));
        let strong_count = executor.block_on(async {
            handle.await.expect("the task finishes");
            Rc::strong_count(&held)
        });
        assert_eq!(strong_count, 1);
    });
}

// Dropping the executor.

#[test]
fn dropping_the_executor_drops_its_tasks() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let held = Rc::new(());
        let mut handles = Vec::new();
        for polled in [true, false] {
            let (held, spawner) = (Rc::clone(&held), executor.spawner());
            handles.push(executor.spawn(async move {
                pending::<()>().await;
                drop((held, spawner));
            }));
            if polled {
                executor.block_on(let_others_run());
            }
        }
        drop(executor);
        assert_eq!(Rc::strong_count(&held), 1);
        for handle in handles {
            assert!(matches!(block_on(handle), Err(JoinError::Cancelled)));
        }
    });
}

#[test]
fn tasks_that_panic_when_dropped_do_not_abort_the_process() {
    within_time_limit(|| {
        let executor = Executor::new();
        let handles = [(); 2].map(|()| executor.spawn(owning(PanicsOnDrop)));
        drop(executor);
        for handle in handles {
            assert!(matches!(block_on(handle), Err(JoinError::Cancelled)));
        }
    });
}

#[test]
fn a_spawner_without_its_executor_cancels() {
    within_time_limit(|| {
        let spawner = Executor::new().spawner();
        let held = Rc::new(());
        let holds = Rc::clone(&held);
        let handle = spawner.spawn(async move { drop(holds) });
        assert_eq!(Rc::strong_count(&held), 1);
        assert!(matches!(block_on(handle), Err(JoinError::Cancelled)));
    });
}

#[test]
fn dropping_the_executor_wakes_those_that_await_its_tasks() {
    within_time_limit(|| {
        let mut outer = Executor::new();
        let inner = Executor::new();
        let handle = inner.spawn(pending::<()>());
        let awaits = outer.spawn(handle);
        let drops = outer.spawn(async move {
            yield_now().await; // The handle is awaited by now.
            drop(inner);
        });
        outer.run();
        assert!(matches!(block_on(awaits), Ok(Err(JoinError::Cancelled))));
        block_on(drops).expect("the task finishes");
    });
}

// Delays.

const AN_HOUR: Duration = Duration::from_secs(3600);

#[test]
fn a_delay_does_not_end_before_its_time() {
    within_time_limit(|| {
        for milliseconds in [0, 1, 20] {
            for run in RUNNERS {
                let duration = Duration::from_millis(milliseconds);
                let start = Instant::now();
                run(Box::pin(Delay::new(duration)));
                assert!(start.elapsed() >= duration);
            }
        }
    });
}

#[test]
fn a_delay_counts_from_its_creation() {
    let delay = Delay::new(Duration::from_millis(5));
    thread::sleep(Duration::from_millis(5));
    let mut context = Context::from_waker(Waker::noop());
    assert!(pin!(delay).poll(&mut context).is_ready());
}

#[test]
fn an_earlier_delay_does_not_wait_for_a_later_one() {
    within_time_limit(|| {
        let an_hour = Delay::new(AN_HOUR);
        let a_moment = async {
            yield_now().await; // The timer sleeps until the hour is over.
            thread::sleep(Duration::from_millis(20));
            Delay::new(Duration::from_millis(20)).await;
        };
        let Either::Right(_) = block_on(select(an_hour, pin!(a_moment))) else {
            panic!("no hour has passed");
        };
    });
}

#[test]
fn an_infinite_delay_does_not_end() {
    let mut delay = Delay::new(Duration::MAX);
    let mut context = Context::from_waker(Waker::noop());
    assert!(Pin::new(&mut delay).poll(&mut context).is_pending());
}

#[test]
fn a_delay_wakes_the_last_task_that_polled_it() {
    within_time_limit(|| {
        let mut delay = Delay::new(Duration::from_millis(20));
        let mut context = Context::from_waker(Waker::noop());
        // Ready only if this thread was held up; then the test proves nothing.
        let _ = Pin::new(&mut delay).poll(&mut context);
        block_on(delay);
    });
}

#[test]
fn a_delay_drops_the_waker_of_an_earlier_poll() {
    within_time_limit(|| {
        let mut delay = Delay::new(AN_HOUR);
        let counting = [(); 2].map(|()| Arc::new(CountingWaker::default()));
        for counting in &counting {
            let waker = Waker::from(Arc::clone(counting));
            assert!(
                Pin::new(&mut delay)
                    .poll(&mut Context::from_waker(&waker))
                    .is_pending()
            );
        }
        assert_eq!(counting.each_ref().map(Arc::strong_count), [1, 2]);
    });
}

#[test]
fn dropping_a_delay_takes_its_waker_off_the_timer() {
    within_time_limit(|| {
        let counting = Arc::new(CountingWaker::default());
        let waker = Waker::from(Arc::clone(&counting));
        let mut delay = Delay::new(AN_HOUR);
        assert!(
            Pin::new(&mut delay)
                .poll(&mut Context::from_waker(&waker))
                .is_pending()
        );
        drop(waker);
        assert_eq!(Arc::strong_count(&counting), 2, "the timer holds a waker");
        drop(delay);
        assert_eq!(
            Arc::strong_count(&counting),
            1,
            "the timer has let go of it"
        );
        assert_eq!(counting.count(), 0);
    });
}

/// A waker that owns a delay, as the waker of a task may own the task.
struct OwningWaker(#[expect(dead_code, reason = "it is only dropped")] Mutex<Delay>);

impl Wake for OwningWaker {
    fn wake(self: Arc<Self>) {}
}

#[test]
fn a_waker_may_own_a_delay() {
    within_time_limit(|| {
        let owning_waker = || {
            let mut delay = Delay::new(AN_HOUR);
            let mut context = Context::from_waker(Waker::noop());
            assert!(Pin::new(&mut delay).poll(&mut context).is_pending());
            Waker::from(Arc::new(OwningWaker(Mutex::new(delay))))
        };
        let mut delay = Delay::new(AN_HOUR);
        // The second poll replaces the waker of the first, and with it drops the delay inside.
        for waker in [owning_waker(), owning_waker()] {
            assert!(
                Pin::new(&mut delay)
                    .poll(&mut Context::from_waker(&waker))
                    .is_pending()
            );
        }
        drop(delay);
    });
}

#[test]
fn a_waker_that_panics_does_not_stop_the_timer() {
    within_time_limit(|| {
        let waker = Waker::from(Arc::new(PanickingWaker));
        let mut delay = Delay::new(Duration::from_millis(20));
        // Ready only if this thread was held up; then the test proves nothing.
        let _ = Pin::new(&mut delay).poll(&mut Context::from_waker(&waker));
        block_on(Delay::new(Duration::from_millis(40)));
    });
}

// The combinators of the `futures` crate.

#[test]
fn join_and_join_all_run() {
    within_time_limit(|| {
        for run in RUNNERS {
            run(Box::pin(async {
                let both = async { join!(async { yield_now().await }, Delay::new(Duration::ZERO)) };
                assert_eq!(both.await, ((), ()));
                let squares = (0..100_u64).map(async |number| {
                    Delay::new(Duration::from_millis(number % 7)).await;
                    number * number
                });
                assert_eq!(join_all(squares).await.iter().sum::<u64>(), 328_350);
            }));
        }
    });
}

#[test]
fn select_runs_and_the_loser_continues() {
    within_time_limit(|| {
        for run in RUNNERS {
            run(Box::pin(async {
                let (sender, receiver) = oneshot::channel();
                let slow = pin!(async { receiver.await.expect("the sender is kept") });
                let Either::Right(((), slow)) = select(slow, yield_now()).await else {
                    panic!("nothing was sent");
                };
                sender.send("late").expect("the receiver is kept");
                assert_eq!(slow.await, "late");
            }));
        }
    });
}

#[test]
fn abortable_cancels_a_task() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let (task, abort) = abortable(pending::<()>());
        let handle = executor.spawn(task);
        executor.block_on(let_others_run());
        abort.abort();
        let output = executor.block_on(handle).expect("the task ends by itself");
        assert!(output.is_err());
    });
}

/// Like `SinkExt::send` of futures-util, which would be one more crate to compile.
async fn send<T>(sender: &mut futures_channel::mpsc::Sender<T>, item: T) {
    poll_fn(|context| sender.poll_ready(context))
        .await
        .expect("the receiver is kept");
    sender.try_send(item).expect("there is room");
}

#[test]
fn channels_run_between_tasks() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let (mut sender, receiver) = futures_channel::mpsc::channel(1);
        let (done, sum) = oneshot::channel();
        let from = executor.spawn(async move {
            for number in 1..=100_u32 {
                send(&mut sender, number).await;
            }
        });
        let to = executor.spawn(async move {
            let sum = receiver.fold(0, async |sum, number| sum + number).await;
            done.send(sum).expect("the receiver is kept");
        });
        assert_eq!(executor.block_on(sum), Ok(5050));
        executor.run();
        for handle in [from, to] {
            block_on(handle).expect("the task finishes");
        }
    });
}

#[test]
fn futures_unordered_runs() {
    within_time_limit(|| {
        for run in RUNNERS {
            run(Box::pin(async {
                let delays = (0..100).map(|number| Delay::new(Duration::from_millis(number % 7)));
                let delays = delays.collect::<FuturesUnordered<_>>();
                assert_eq!(delays.count().await, 100);
            }));
        }
    });
}

// Other runtimes.

#[test]
fn futures_of_this_example_run_on_tokio() {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let served = runtime.expect("the runtime starts").block_on(async {
        Delay::new(Duration::from_millis(1)).await;
        tokio::spawn(order("crêpes".to_owned(), 2)).await
    });
    let served = served.expect("the order does not panic");
    assert_eq!(served, "2 CRÊPES, or CRÊPES for short");
}

// Many threads.

#[test]
fn many_threads_wake_many_tasks() {
    within_time_limit(|| {
        let mut executor = Executor::new();
        let mut senders: Vec<Vec<oneshot::Sender<usize>>> = (0..8).map(|_| Vec::new()).collect();
        let handles: Vec<_> = (0..8 * times(500))
            .map(|number| {
                let (sender, receiver) = oneshot::channel();
                senders[number % 8].push(sender);
                executor.spawn(async { receiver.await.expect("every number is sent") })
            })
            .collect();
        let threads: Vec<_> = (0..)
            .zip(senders)
            .map(|(number, senders)| {
                thread::spawn(move || {
                    for (round, sender) in senders.into_iter().enumerate() {
                        sender
                            .send(round * 8 + number)
                            .expect("the receiver is awaited");
                    }
                })
            })
            .collect();
        executor.run();
        for (number, handle) in handles.into_iter().enumerate() {
            assert_eq!(block_on(handle).expect("the task finishes"), number);
        }
        for thread in threads {
            thread.join().expect("no thread panics");
        }
    });
}

#[test]
fn no_wake_up_of_many_threads_is_lost() {
    within_time_limit(|| {
        for run in RUNNERS {
            let work = Arc::new(AtomicUsize::new(0));
            let goal = 4 * times(5_000);
            let mut started = false;
            run(Box::pin(poll_fn(move |context| {
                if !started {
                    started = true;
                    for _ in 0..4 {
                        let (work, waker) = (Arc::clone(&work), context.waker().clone());
                        thread::spawn(move || {
                            for _ in 0..times(5_000) {
                                work.fetch_add(1, Ordering::Relaxed);
                                waker.wake_by_ref();
                            }
                        });
                    }
                }
                // If the wake-up after the last piece of work is lost, this waits for ever.
                if work.load(Ordering::Relaxed) == goal {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })));
        }
    });
}

#[test]
fn two_threads_play_ping_pong() {
    within_time_limit(|| {
        let (mut there, mut requests) = futures_channel::mpsc::channel(0);
        let (mut back, mut answers) = futures_channel::mpsc::channel(0);
        let other = thread::spawn(move || {
            Executor::new().block_on(async move {
                while let Some(number) = requests.next().await {
                    send(&mut back, number + 1_usize).await;
                }
            });
        });
        block_on(async move {
            for number in 0..times(2_000) {
                send(&mut there, number).await;
                assert_eq!(answers.next().await, Some(number + 1));
            }
        });
        other.join().expect("the other side does not panic");
    });
}

#[test]
fn many_delays_on_many_threads_all_end() {
    within_time_limit(|| {
        let threads = [1, 2, 3, 4, 5, 6, 7, 8].map(|seed| {
            thread::spawn(move || {
                let mut executor = Executor::new();
                let handles: Vec<_> = (0..times(250) as u64)
                    .map(|number| {
                        executor.spawn(async move {
                            for round in 0..3 {
                                let duration =
                                    Duration::from_millis(number * seed * (round + 1) % 13);
                                let start = Instant::now();
                                // Every fourth delay is dropped while it is watched.
                                let mut dropped = Delay::new(duration * 100);
                                if number % 4 == 0 {
                                    let _ = futures_util::poll!(&mut dropped);
                                }
                                drop(dropped);
                                Delay::new(duration).await;
                                assert!(start.elapsed() >= duration);
                            }
                        })
                    })
                    .collect();
                executor.run();
                for handle in handles {
                    block_on(handle).expect("the task finishes");
                }
            })
        });
        for thread in threads {
            thread.join().expect("no thread panics");
        }
    });
}

// The state machine.

#[test]
fn the_state_machine_does_what_the_async_fn_does() {
    for dish in ["pancakes", "crêpes au citron", "", " "] {
        for plates in 0..4 {
            let mut by_compiler = pin!(order(dish.to_owned(), plates));
            let mut by_hand = order_by_hand(dish.to_owned(), plates);
            loop {
                let mut context = Context::from_waker(Waker::noop());
                let expected = by_compiler.as_mut().poll(&mut context);
                assert_eq!(Pin::new(&mut by_hand).poll(&mut context), expected);
                if expected.is_ready() {
                    break;
                }
            }
        }
    }
}

#[test]
fn the_state_machine_may_move_between_polls() {
    let mut context = Context::from_waker(Waker::noop());
    let mut here = order_by_hand("crêpes au citron".to_owned(), 0);
    assert!(Pin::new(&mut here).poll(&mut context).is_pending());
    let mut there = Box::new(here);
    let served = Poll::Ready("0 CRÊPES AU CITRON, or CRÊPES for short".to_owned());
    assert_eq!(Pin::new(&mut there).poll(&mut context), served);
}
