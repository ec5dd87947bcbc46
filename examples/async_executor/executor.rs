//! Two ways to run futures on the current thread: [`block_on`] for one, [`Executor`] for many.
//!
//! A future does nothing by itself. Its executor calls `poll` and passes a `Waker`. A future that
//! can't continue keeps the waker and returns `Pending`. The waker is called as soon as polling is
//! worthwhile again. In between, nobody polls the future, and the thread sleeps.
//!
//! ```text
//!                     poll(waker)              keeps a clone of the waker
//!    executor  --------------------->  future  -------------------------->  timer, thread, ..
//!       ^  ^                             |                                         |
//!       |  +----- Pending or Ready ------+                                         |
//!       |                                                                          |
//!       +--- the task is queued, ------------------- waker.wake() <----------------+
//!            the thread unparked
//! ```
//!
//! All of it is safe code: `std::task::Wake` makes a `Waker` from an `Arc`.
//!
//! It differs from `minimal_executor.rs` ("there") in six steps, each with its reason:
//!
//! 1. There a future is stored in the task, which every waker shares, so it has to be `Send` and
//!    behind a lock. Here the futures stay with the executor, in a slab, and a task has only a key.
//!    So a future may hold an `Rc`, and polling it takes no lock.
//! 2. There a task that is woken twice is queued and polled twice. Here a bit records that it is
//!    queued.
//! 3. There every wake-up goes through the channel, which is made for threads. Most come from the
//!    executor's own thread; here these go into a `VecDeque`.
//! 4. There the thread waits in `recv`, which spins before it sleeps, and so takes processor time
//!    from the thread that is to send. Here the thread parks.
//! 5. There a task has no result, can't spawn another one, and can't borrow. Hence [`JoinHandle`],
//!    [`Spawner`] and [`Executor::block_on`].
//! 6. There a panic in one task ends them all. Here it ends only its own task.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use pin_project_lite::pin_project;
use slab::Slab;

// One future.

/// Runs a future to completion; the thread sleeps while the future waits.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let signal = Arc::new(Signal {
        raised: AtomicBool::new(false),
        thread: thread::current(),
    });
    let waker = Waker::from(Arc::clone(&signal));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        // `park` may return for no reason, and the future may have used up an `unpark` with a
        // `park` of its own. So only the signal decides whether to poll.
        while !signal.raised.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// The data of the waker of [`block_on`].
struct Signal {
    raised: AtomicBool,
    thread: Thread,
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.raised.swap(true, Ordering::Release) {
            self.thread.unpark();
        }
    }
}

/// Returns a future that is pending the first time and wakes itself, so that the other tasks get a
/// turn.
#[must_use = "a future does nothing unless it is awaited"]
pub fn yield_now() -> YieldNow {
    YieldNow { yielded: false }
}

/// The future of [`yield_now`].
pub struct YieldNow {
    yielded: bool,
}

impl Future for YieldNow {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if mem::replace(&mut self.yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

// Many futures: the executor.

/// Runs many tasks on one thread; a task is polled only after it was woken.
///
/// A wake-up takes these steps:
///
/// 1. Some thread calls the `Waker`, which is an `Arc<Task>`: see `Task::wake_by_ref`.
/// 2. Unless it is queued already, the task goes into a queue, or, if it was woken on another
///    thread, through a channel.
/// 3. `Shared::next` takes it out. If there is nothing to take, the thread sleeps until the channel
///    has something.
/// 4. `Shared::poll` looks up the task's future and polls it.
///
/// A panic ends only its own task. Dropping the executor drops the tasks that have not finished; a
/// panic while one of them is dropped is contained.
#[derive(Default)]
pub struct Executor {
    shared: Rc<Shared>,
}

impl Executor {
    /// Returns an executor without tasks.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a task. It runs during [`run`](Self::run) or [`block_on`](Self::block_on), not before.
    pub fn spawn<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        self.spawner().spawn(future)
    }

    /// Returns a [`Spawner`], with which tasks can spawn tasks.
    #[must_use]
    pub fn spawner(&self) -> Spawner {
        Spawner {
            shared: Rc::downgrade(&self.shared),
        }
    }

    /// Runs until every task has finished. A task that never does keeps this from returning;
    /// [`block_on`](Self::block_on) returns as soon as its own future is ready.
    pub fn run(&mut self) {
        let _running = Running::enter(&self.shared);
        while !self.shared.tasks.borrow().is_empty() {
            self.shared.poll(&self.shared.next());
        }
    }

    /// Runs `future` and the tasks until `future` has finished.
    ///
    /// Tasks that have not finished by then continue in the next call. A panic in `future` reaches
    /// the caller.
    pub fn block_on<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = pin!(future);
        let _running = Running::enter(&self.shared);
        // `future` may borrow from the caller, so it can't move into the slab. The slab never uses
        // this key.
        let main = Arc::new(Task::new(usize::MAX, &self.shared.inbox));
        let waker = Waker::from(Arc::clone(&main));
        self.shared.woken.borrow_mut().push_back(Arc::clone(&main));
        loop {
            let task = self.shared.next();
            if !Arc::ptr_eq(&task, &main) {
                self.shared.poll(&task);
            } else if main.start()
                && let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker))
            {
                main.finish();
                return output;
            }
        }
    }
}

/// Adds tasks to an [`Executor`].
///
/// It does not keep the executor alive. Otherwise a task with a spawner would own itself and leak.
#[derive(Clone)]
pub struct Spawner {
    shared: Weak<Shared>,
}

impl Spawner {
    /// Adds a task. If the executor is gone, drops the future; the handle returns `Cancelled`.
    pub fn spawn<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        let (promise, handle) = promise();
        let future = Box::pin(Spawned {
            future: Some(future),
            promise,
        });
        if let Some(shared) = self.shared.upgrade() {
            let key = shared.tasks.borrow_mut().insert(Some(future));
            let task = Arc::new(Task::new(key, &shared.inbox));
            shared.woken.borrow_mut().push_back(task);
        }
        handle
    }
}

/// The state that the executor and its spawners share. It never leaves the thread.
struct Shared {
    /// The futures; `None` for the one that is being polled.
    tasks: RefCell<Slab<Option<BoxedFuture>>>,
    /// The tasks to poll, oldest first.
    woken: RefCell<VecDeque<Arc<Task>>>,
    /// The tasks that were woken on a thread where this executor was not running.
    woken_elsewhere: Receiver<Arc<Task>>,
    /// The other end of `woken_elsewhere`.
    inbox: Arc<Inbox>,
    /// Counts the calls of `next`.
    turn: Cell<u32>,
}

/// How many tasks are polled between two checks of the channel.
const TURNS_BETWEEN_CHECKS: u32 = 64;

/// A future of any type, pinned to the heap, so that one slab holds all of them.
type BoxedFuture = Pin<Box<dyn Future<Output = ()>>>;

/// Where a task goes when it is woken on another thread. One `Arc` holds both fields, so that a
/// task needs only one pointer; comparing it tells executors apart.
struct Inbox {
    sender: Sender<Arc<Task>>,
    /// The executor's thread.
    thread: Thread,
}

impl Inbox {
    fn send(&self, task: Arc<Task>) {
        // An error means that the executor is gone, and with it the task's future.
        if self.sender.send(task).is_ok() {
            self.thread.unpark();
        }
    }
}

impl Default for Shared {
    fn default() -> Self {
        let (sender, woken_elsewhere) = mpsc::channel();
        let thread = thread::current();
        Self {
            tasks: RefCell::default(),
            woken: RefCell::default(),
            woken_elsewhere,
            inbox: Arc::new(Inbox { sender, thread }),
            turn: Cell::default(),
        }
    }
}

impl Shared {
    /// Returns the next task to poll; sleeps until there is one.
    fn next(&self) -> Arc<Task> {
        let mut woken = self.woken.borrow_mut();
        let turn = self.turn.get().wrapping_add(1);
        self.turn.set(turn);
        // Not only when `woken` is empty: a task that keeps waking itself would starve those woken
        // on other threads. Not each time either: checking the channel costs more than checking
        // `woken`. A task is queued at most once, so the other threads can't keep `extend` going
        // for ever.
        if woken.is_empty() || turn.is_multiple_of(TURNS_BETWEEN_CHECKS) {
            woken.extend(self.woken_elsewhere.try_iter());
        }
        loop {
            if let Some(task) = woken.pop_front() {
                return task;
            }
            // Not `recv`, which spins before it sleeps
            // (https://github.com/rust-lang/rust/pull/93563), and so takes processor time from the
            // thread that is to send. `send` is followed by `unpark`; if that comes first, `park`
            // returns at once.
            thread::park();
            woken.extend(self.woken_elsewhere.try_iter());
        }
    }

    /// Polls a task that was woken.
    fn poll(&self, task: &Arc<Task>) {
        if !task.start() {
            return;
        }
        // Taken out of the slab, because the future may spawn a task, which borrows the slab.
        let future = self
            .tasks
            .borrow_mut()
            .get_mut(task.key)
            .and_then(Option::take);
        let Some(mut future) = future else { return };
        let waker = Waker::from(Arc::clone(task));
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => self.tasks.borrow_mut()[task.key] = Some(future),
            Poll::Ready(()) => {
                task.finish();
                self.tasks.borrow_mut().remove(task.key);
                // If nobody holds the handle, this drops the task's output, which may panic.
                contain(|| drop(future));
            }
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        // One by one: the slab would drop the other tasks while the first panic unwinds, and a
        // second panic during that would abort the process.
        for future in self.tasks.get_mut().drain() {
            contain(|| drop(future));
        }
    }
}

/// Runs foreign code and catches its panic, which can't be reported to anyone.
///
/// The payload is leaked, because dropping it may panic, too.
pub(crate) fn contain(act: impl FnOnce()) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(act)) {
        mem::forget(payload);
    }
}

// Waking a task.

/// The data of a task's waker. Other threads hold it too, so it has the task's key, not its future.
struct Task {
    key: usize,
    state: AtomicU8,
    inbox: Arc<Inbox>,
}

/// The task is in a queue; waking it again changes nothing.
const QUEUED: u8 = 1;
/// The task must not be queued again: its key may belong to another task by now.
const FINISHED: u8 = 2;

impl Task {
    /// Returns a task that the caller is about to queue.
    fn new(key: usize, inbox: &Arc<Inbox>) -> Self {
        Self {
            key,
            state: AtomicU8::new(QUEUED),
            inbox: Arc::clone(inbox),
        }
    }

    /// Call this before polling: a wake-up during the poll must find `QUEUED` cleared and queue the
    /// task again. If it were cleared after polling, that wake-up would be lost.
    ///
    /// Returns false if the task finished while it was in the queue.
    fn start(&self) -> bool {
        self.state.fetch_and(!QUEUED, Ordering::Acquire) & FINISHED == 0
    }

    fn finish(&self) {
        self.state.store(FINISHED, Ordering::Relaxed);
    }
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // Not a `compare_exchange`: one that fails only reads, and publishes nothing. `fetch_or`
        // writes even if the bit is set, so the next poll sees what this thread did before it woke
        // the task. `examples/loom` tests both, and weaker orderings.
        if self.state.fetch_or(QUEUED, Ordering::Release) != 0 {
            return;
        }
        if !Running::push(self) {
            self.inbox.send(Arc::clone(self));
        }
    }
}

thread_local! {
    /// The executor that is running on this thread.
    static RUNNING: RefCell<Option<Rc<Shared>>> = const { RefCell::new(None) };
}

/// Marks an executor as running on this thread, until it is dropped.
///
/// Most wake-ups come from the executor's own thread. With this they go straight to the queue; the
/// channel, made for threads, costs more.
struct Running {
    /// The executor that was running before: one of its tasks runs this one.
    outer: Option<Rc<Shared>>,
}

impl Running {
    fn enter(shared: &Rc<Shared>) -> Self {
        Self {
            outer: RUNNING.replace(Some(Rc::clone(shared))),
        }
    }

    /// Queues the task and returns true if its executor is running on this thread.
    fn push(task: &Arc<Task>) -> bool {
        let push = |running: &RefCell<Option<Rc<Shared>>>| match &*running.borrow() {
            Some(shared) if Arc::ptr_eq(&shared.inbox, &task.inbox) => {
                shared.woken.borrow_mut().push_back(Arc::clone(task));
                true
            }
            _ => false,
        };
        // `with` would panic in a thread that is ending and has already dropped `RUNNING`.
        RUNNING.try_with(push).unwrap_or(false)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        RUNNING.set(self.outer.take());
    }
}

// The result of a task.

/// Why a task has no result.
#[derive(Debug)]
pub enum JoinError {
    /// The task panicked, with this payload.
    Panicked(Box<dyn Any + Send>),
    /// The executor was dropped before the task finished.
    Cancelled,
}

impl fmt::Display for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Panicked(payload) = self else {
            return f.write_str("the task was cancelled");
        };
        // `panic!("literal")` has a `&str` for a payload, `panic!("with {arguments}")` a `String`.
        let message = (payload.downcast_ref::<&str>().copied())
            .or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        match message {
            Some(message) => write!(f, "the task panicked: {message}"),
            None => f.write_str("the task panicked"),
        }
    }
}

impl Error for JoinError {}

/// Awaits the result of a task.
///
/// Dropping the handle does not stop the task. To be able to stop it, wrap its future in
/// `futures_util::future::abortable` before you spawn it.
pub struct JoinHandle<T> {
    result: Rc<RefCell<Outcome<T>>>,
}

/// The state of a task, as its handle sees it.
enum Outcome<T> {
    /// It has not finished. The waker belongs to the task that awaits the handle.
    Awaited(Option<Waker>),
    Known(Result<T, JoinError>),
    Taken,
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // On each poll, because the handle may have moved to another task since. Cloning or
        // dropping a waker may run code that uses this handle again, so neither happens while
        // `result` is borrowed.
        let waker = context.waker().clone();
        let replaced = match &mut *self.result.borrow_mut() {
            Outcome::Awaited(awaits) => awaits.replace(waker),
            outcome => match mem::replace(outcome, Outcome::Taken) {
                Outcome::Known(result) => return Poll::Ready(result),
                _ => panic!("a `JoinHandle` was polled after it gave its result"),
            },
        };
        drop(replaced);
        Poll::Pending
    }
}

/// The task's side of a [`JoinHandle`].
struct Promise<T> {
    result: Rc<RefCell<Outcome<T>>>,
}

fn promise<T>() -> (Promise<T>, JoinHandle<T>) {
    let result = Rc::new(RefCell::new(Outcome::Awaited(None)));
    let promise = Promise {
        result: Rc::clone(&result),
    };
    (promise, JoinHandle { result })
}

impl<T> Promise<T> {
    fn settle(&self, result: Result<T, JoinError>) {
        if let Outcome::Awaited(Some(waker)) = self.result.replace(Outcome::Known(result)) {
            // It may be the waker of another runtime, which may panic. That would end
            // `Executor::run` in the middle of a task, which would then never finish.
            contain(|| waker.wake());
        }
    }
}

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        let broken = matches!(*self.result.borrow(), Outcome::Awaited(_));
        if broken {
            self.settle(Err(JoinError::Cancelled));
        }
    }
}

pin_project! {
    /// A task's future; passes its result, or its panic, to the handle.
    ///
    /// Polling the inner future takes a `Pin<&mut F>`, and getting that from a
    /// `Pin<&mut Spawned<F>>` takes `unsafe`, because nothing else may move the field.
    /// `pin_project!` writes the unsafe line and makes sure of that.
    struct Spawned<F: Future> {
        #[pin]
        future: Option<F>,
        promise: Promise<F::Output>,
    }
}

impl<F: Future> Future for Spawned<F> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut this = self.project();
        let Some(future) = this.future.as_mut().as_pin_mut() else {
            return Poll::Ready(());
        };
        // `AssertUnwindSafe` is right, because a future that panicked is not polled again.
        let mut result = match catch_unwind(AssertUnwindSafe(|| future.poll(context))) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(output)) => Ok(output),
            Err(payload) => Err(JoinError::Panicked(payload)),
        };
        // First the future: whoever has the result can rely on the future having been dropped.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| this.future.set(None))) {
            let dropped = Err(JoinError::Panicked(payload));
            // Of two panics the first is the cause.
            let lost = match result {
                Ok(_) => mem::replace(&mut result, dropped),
                Err(_) => dropped,
            };
            contain(|| drop(lost));
        }
        this.promise.settle(result);
        Poll::Ready(())
    }
}
