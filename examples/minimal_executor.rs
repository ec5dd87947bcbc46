//! The smallest executor that works: a channel is its queue, and a waker sends its task there
//! again.
//!
//! ```text
//!        +------------- queue: the tasks that are worth polling <-------------+
//!        |                                                                    |
//!        | recv()                                                      send() |
//!        v                                                                    |
//!   Executor::run ---- poll(waker) ----> future                            wake()
//!                                          |                                  ^
//!                                          | Pending: keeps a clone           |
//!                                          +-------> of the waker ------------+
//!                                                    for whoever has the result
//! ```
//!
//! `async_executor/executor.rs` lists, step by step, what a larger executor adds, and why.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

use hello_macro::HelloMacro;

/// A future, and the queue it goes into when it is woken.
struct Task {
    /// `None` once it is ready. The lock makes the task `Sync`, as a waker's data has to be.
    future: Mutex<Option<Pin<Box<dyn Future<Output = ()> + Send>>>>,
    queue: Sender<Arc<Task>>,
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        // An error means that the executor is gone.
        let _ = self.queue.clone().send(self);
    }
}

struct Executor {
    woken: Receiver<Arc<Task>>,
    queue: Sender<Arc<Task>>,
}

impl Executor {
    fn new() -> Self {
        let (queue, woken) = mpsc::channel();
        Self { woken, queue }
    }

    /// Adds a task and wakes it at once, so that it is polled a first time.
    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        let future = Mutex::new(Some(Box::pin(future) as _));
        let queue = self.queue.clone();
        Arc::new(Task { future, queue }).wake();
    }

    /// Polls each woken task until all have finished; the thread sleeps in between.
    fn run(self) {
        // Each task has a sender. The loop ends when the last one is dropped with its task.
        drop(self.queue);
        for task in self.woken {
            let waker = Waker::from(Arc::clone(&task));
            let mut slot = task.future.lock().expect("no task panics");
            if let Some(future) = slot.as_mut()
                && future
                    .as_mut()
                    .poll(&mut Context::from_waker(&waker))
                    .is_ready()
            {
                *slot = None;
            }
        }
    }
}

/// Runs `work` on a thread of its own, and wakes the task when the result is ready.
fn on_a_thread<T: Send + 'static>(work: fn() -> T) -> impl Future<Output = T> {
    let (sender, result) = mpsc::channel();
    let mut sender = Some(sender);
    poll_fn(move |context| {
        if let Some(sender) = sender.take() {
            let waker = context.waker().clone();
            thread::spawn(move || {
                // First the result, then the wake-up: the poll that follows must find it.
                sender.send(work()).expect("the task waits for it");
                waker.wake();
            });
        }
        result.try_recv().map_or(Poll::Pending, Poll::Ready)
    })
}

#[derive(HelloMacro)]
enum Dish {
    Pancakes,
    Waffles,
}

async fn serve(dish: Dish, cook: fn() -> u32, table: Arc<Mutex<Vec<String>>>) {
    println!("{} are ordered", dish.name());
    let plates = on_a_thread(cook).await;
    let served = format!("{plates} {}", dish.name());
    table.lock().expect("nobody panics").push(served);
}

fn main() {
    let table = Arc::default();
    let executor = Executor::new();
    executor.spawn(serve(Dish::Pancakes, || 3, Arc::clone(&table)));
    executor.spawn(serve(Dish::Waffles, || 2, Arc::clone(&table)));
    println!("Nothing is ordered before the executor runs.");
    executor.run();

    // Both were ordered before either was served. Which one was served first depends on the
    // threads.
    let mut table = table.lock().expect("nobody panics");
    table.sort();
    println!("On the table: {}", table.join(", "));
}
