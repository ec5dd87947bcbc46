//! Two ways to run futures on the current thread: [`block_on`] for one, [`Executor`] for many.
//!
//! A future does nothing by itself. Whoever runs it calls `poll`, and passes a `Waker`. A future that
//! cannot go on keeps the waker, answers `Pending`, and calls the waker once polling is worth while again.
//! In between, nobody looks at the future, and the thread sleeps.
//!
//! All of it is safe code. `std::task::Wake` makes a `Waker` of any `Arc`, so wakers cross threads,
//! while the futures never leave theirs and may hold an `Rc`.

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

/// Runs a future to its end; the thread sleeps while the future waits.
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
        // `park` may return without a reason, and the future may have used up an `unpark` with a `park`
        // of its own. So the signal decides; parking only saves the time until it is raised.
        while !signal.raised.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// What stands behind the waker of [`block_on`].
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

/// Waits once, and is woken at once: the other tasks get a turn.
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

/// Runs many tasks on one thread; each is polled when it was woken, and only then.
///
/// A wake-up takes this way:
///
/// 1. Someone, on any thread, calls the `Waker`, which is an `Arc<Task>`: see `Task::wake_by_ref`.
/// 2. Unless it is queued already, the task goes into a queue, or through a channel if it was woken on
///    another thread.
/// 3. `Shared::next` takes it out. With nothing to take, it sleeps until the channel has something.
/// 4. `Shared::poll` finds the future that belongs to the task, and polls it.
///
/// A task that panics ends alone. Dropping the executor drops the tasks that have not finished.
#[derive(Default)]
pub struct Executor {
    shared: Rc<Shared>,
}

impl Executor {
    /// An executor without tasks.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a task. It runs during [`run`](Self::run) or [`block_on`](Self::block_on), not before.
    pub fn spawn<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output> {
        self.spawner().spawn(future)
    }

    /// A means to add tasks that a task can own.
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

    /// Runs `future`, and the tasks beside it, until `future` has finished.
    ///
    /// The tasks that have not finished by then go on with the next call. A panic of `future` is the caller's.
    pub fn block_on<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = pin!(future);
        let _running = Running::enter(&self.shared);
        // `future` may borrow from the caller, so it cannot move into the slab. Nothing has this key there.
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
/// It does not keep the executor alive: a task that owns one would otherwise own itself, and leak.
#[derive(Clone)]
pub struct Spawner {
    shared: Weak<Shared>,
}

impl Spawner {
    /// Adds a task. If the executor is gone, the future is dropped, and the handle says `Cancelled`.
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

/// What the executor and its spawners share. It never leaves the thread.
struct Shared {
    /// The futures; `None` stands in for the one that is being polled.
    tasks: RefCell<Slab<Option<BoxedFuture>>>,
    /// The tasks to poll, oldest first.
    woken: RefCell<VecDeque<Arc<Task>>>,
    /// The tasks that were woken while this executor was not running on the waking thread.
    woken_elsewhere: Receiver<Arc<Task>>,
    /// The other end of `woken_elsewhere`.
    inbox: Arc<Inbox>,
    /// Counts the calls of `next`.
    turn: Cell<u32>,
}

/// How many tasks are polled before the executor looks whether another thread has woken one.
const TURNS_BETWEEN_LOOKS: u32 = 64;

/// A future whose type is forgotten and whose place is fixed, so that one slab holds all kinds.
type BoxedFuture = Pin<Box<dyn Future<Output = ()>>>;

/// Where a task goes when it is woken on another thread. Behind one `Arc`, so that a task holds one
/// pointer, which also tells executors apart.
struct Inbox {
    sender: Sender<Arc<Task>>,
    /// The executor's thread.
    thread: Thread,
}

impl Inbox {
    fn send(&self, task: Arc<Task>) {
        // An error means that the executor is gone, and the task with it.
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
    /// The next task to poll. Sleeps until there is one.
    fn next(&self) -> Arc<Task> {
        let mut woken = self.woken.borrow_mut();
        let turn = self.turn.get().wrapping_add(1);
        self.turn.set(turn);
        // Not only when `woken` is empty: a task that keeps waking itself must not shut the other threads out.
        // Not each time either: a look into the channel takes longer than one into `woken`. A task is queued
        // once at most, so the other threads cannot keep `extend` from coming to an end.
        if woken.is_empty() || turn.is_multiple_of(TURNS_BETWEEN_LOOKS) {
            woken.extend(self.woken_elsewhere.try_iter());
        }
        loop {
            if let Some(task) = woken.pop_front() {
                return task;
            }
            // Not `recv`: it looks again and again before it sleeps, on the time of the thread that is to
            // answer. Whoever sends unparks, and an `unpark` that comes first has `park` return at once.
            thread::park();
            woken.extend(self.woken_elsewhere.try_iter());
        }
    }

    /// Polls a task that was woken.
    fn poll(&self, task: &Arc<Task>) {
        if !task.start() {
            return;
        }
        // Taken out of the slab, because the future may spawn, which borrows the slab.
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

/// Calls code of others whose panic nobody can be told of.
///
/// Its payload is leaked, because a payload, too, may panic when it is dropped.
pub(crate) fn contain(act: impl FnOnce()) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(act)) {
        mem::forget(payload);
    }
}

// Waking a task.

/// What stands behind the waker of a task. Other threads hold it too, so it has the task's key and not
/// its future.
struct Task {
    key: usize,
    state: AtomicU8,
    inbox: Arc<Inbox>,
}

/// The task is in a queue; waking it again changes nothing.
const QUEUED: u8 = 1;
/// The task must not be queued any more: its key may belong to another task by now.
const FINISHED: u8 = 2;

impl Task {
    /// A task that the caller is about to queue.
    fn new(key: usize, inbox: &Arc<Inbox>) -> Self {
        Self {
            key,
            state: AtomicU8::new(QUEUED),
            inbox: Arc::clone(inbox),
        }
    }

    /// Call this before polling, not after: a wake-up during the poll must find `QUEUED` cleared, and queue
    /// the task again. Cleared afterwards, that wake-up would be lost.
    ///
    /// False if the task finished while it was in the queue.
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
        // Not a `compare_exchange`: one that fails only reads, and publishes nothing. `fetch_or` writes even
        // if the bit is set, so the coming poll sees what this thread did before it woke the task.
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
/// Most wake-ups come from the executor's own thread. They find the queue this way, and need not go through the
/// channel, which costs more, because it is made for threads.
struct Running {
    /// The executor one of whose tasks runs this one.
    outer: Option<Rc<Shared>>,
}

impl Running {
    fn enter(shared: &Rc<Shared>) -> Self {
        Self {
            outer: RUNNING.replace(Some(Rc::clone(shared))),
        }
    }

    /// Queues the task if its executor is running on this thread. Else answers false.
    fn push(task: &Arc<Task>) -> bool {
        let push = |running: &RefCell<Option<Rc<Shared>>>| match &*running.borrow() {
            Some(shared) if Arc::ptr_eq(&shared.inbox, &task.inbox) => {
                shared.woken.borrow_mut().push_back(Arc::clone(task));
                true
            }
            _ => false,
        };
        // `with` would panic in a thread that is ending and has dropped `RUNNING` already.
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
/// The task goes on if the handle is dropped. To be able to stop a task, spawn what `futures_util::future::abortable`
/// makes of its future.
pub struct JoinHandle<T> {
    result: Rc<RefCell<Outcome<T>>>,
}

/// How far a task has come.
enum Outcome<T> {
    /// It has not finished. The waker is of whoever awaits the handle.
    Awaited(Option<Waker>),
    Known(Result<T, JoinError>),
    Taken,
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // Each time, because the handle may have moved to another task since. Cloning a waker and
        // dropping one may run code that comes back to this handle, so neither happens while
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
            // It may be the waker of another runtime, and panic. That would end `Executor::run` in
            // the middle of a task, which would then never finish.
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
    /// A task's future, made to hand its result to the handle, and to stop panics.
    ///
    /// To poll the inner future takes a `Pin<&mut F>`. To get it from a `Pin<&mut Spawned<F>>` takes `unsafe`: nobody
    /// must move the field by other means. `pin_project!` writes that line, and sees to it that nobody does.
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
        // `AssertUnwindSafe`, because a future that panicked is not polled again.
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
