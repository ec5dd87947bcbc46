//! Futures and what runs them: an executor, a timer, and an `async fn` taken apart.
//!
//! Read this file first, then `executor.rs`, `delay.rs` and `state_machine.rs`.

pub mod delay;
pub mod executor;
pub mod state_machine;

use std::cell::{Cell, RefCell};
use std::future::{pending, poll_fn};
use std::panic;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Waker};
use std::thread;
use std::time::{Duration, Instant};

use futures_channel::oneshot;
use futures_util::StreamExt;
use futures_util::future::{Either, join_all, select};
use futures_util::stream::FuturesUnordered;
use hello_macro::{HelloMacro, calculate, my_vec};

use delay::Delay;
use executor::{Executor, block_on, yield_now};
use state_machine::{order, order_by_hand};

#[derive(HelloMacro, Clone, Copy)]
enum Dish {
    Pancakes,
    Waffles,
    Crepes,
}

fn main() {
    println!("An async fn, and its state machine written by hand:");
    poll_by_hand();
    println!("One future:");
    wait_for_a_second();
    println!("Many tasks on one thread:");
    take_turns();
    println!("Tasks that do not finish:");
    do_not_finish();
    println!("Pinning:");
    do_not_pin();
    pin_to_the_stack();
    pin_to_the_heap();
    println!("Combinators of the futures crate:");
    combine();
}

/// A future is a value with a `poll` method. Nothing in it runs until someone calls `poll`.
fn poll_by_hand() {
    let dish = || String::from("hot pancakes");
    let mut by_compiler = pin!(order(dish(), 2));
    let mut by_hand = order_by_hand(dish(), 2);
    // A waker that does nothing will do, since this loop polls all the time. That is what an executor must
    // not do: see `wait_for_a_second`.
    let mut context = Context::from_waker(Waker::noop());
    for number in 1.. {
        let left = by_compiler.as_mut().poll(&mut context);
        let right = Pin::new(&mut by_hand).poll(&mut context);
        println!("  poll {number}: {left:?}");
        assert_eq!(left, right);
        if left.is_ready() {
            break;
        }
    }
    println!("  The two did the same at each poll.");
}

/// The thread sleeps while it waits. The proof, on fast and slow machines alike, is the count of the polls.
fn wait_for_a_second() {
    let second = Duration::from_secs(1);
    let polls = Cell::new(0);
    let start = Instant::now();
    block_on(async {
        let mut delay = Delay::new(second);
        poll_fn(|context| {
            polls.set(polls.get() + 1);
            Pin::new(&mut delay).poll(context)
        })
        .await;
    });
    assert!(start.elapsed() >= second);
    // The first poll leaves the waker with the timer, and the second is caused by it.
    assert!(polls.get() <= 2, "{polls:?} polls are a busy loop");
    println!("  A second has passed, and took no more than two polls.");
}

/// Tasks change over where they wait, and nowhere else.
fn take_turns() {
    let mut executor = Executor::new();
    // Shared without a lock: an `Rc` and a `RefCell`, since no task ever leaves this thread.
    let served = Rc::new(RefCell::new(my_vec![]));
    let cook = |dish: Dish, plates: u32| {
        let served = Rc::clone(&served);
        executor.spawn(async move {
            for plate in 1..=plates {
                println!("  {}, plate {plate}", dish.name());
                yield_now().await;
            }
            served.borrow_mut().push(dish.name());
            plates
        })
    };
    let handles = [
        cook(Dish::Pancakes, 3),
        cook(Dish::Waffles, 1),
        cook(Dish::Crepes, 2),
    ];
    // Nothing is printed up to here: a task, too, is a future, and runs when it is polled.
    let plates = executor.block_on(async {
        let mut plates = my_vec![];
        for handle in handles {
            plates.push(handle.await.expect("no cook panics"));
        }
        plates
    });
    println!("  Served: {}", served.borrow().join(", "));
    print!("  ");
    calculate!(eval plates.iter().sum::<u32>());
}

/// A task that fails does so alone. Its handle says why.
fn do_not_finish() {
    let mut executor = Executor::new();
    let burns = executor.spawn(async { panic!("{} burnt", Dish::Crepes.name()) });
    let waits = executor.spawn(pending());
    let greets = executor.spawn(async { println!("  {}", Dish::Waffles.greeting()) });
    let [burns, greets] =
        without_panic_messages(|| executor.block_on(async { [burns.await, greets.await] }));
    // Dropping the executor drops `waits`, which would otherwise wait for ever.
    drop(executor);
    let waits = block_on(waits);
    for (name, result) in [("burns", burns), ("greets", greets), ("waits", waits)] {
        match result {
            Ok(()) => println!("  {name}: the task has finished"),
            Err(error) => println!("  {name}: {error}"),
        }
    }
}

/// Keeps panics from being reported on stderr, for as long as `act` runs.
fn without_panic_messages<T>(act: impl FnOnce() -> T) -> T {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let output = act();
    panic::set_hook(hook);
    output
}

/// `poll` takes a `Pin<&mut Self>`. For a type that is `Unpin`, because nothing in it points to itself, anyone can
/// make one with `Pin::new`, and `&mut` of it is a future as well.
fn do_not_pin() {
    let mut delay = Delay::new(Duration::from_millis(10));
    // Lent for a while: `select` drops the reference, and the delay is still ours.
    block_on(select(&mut delay, yield_now()));
    // Moved between two polls, which is fine.
    let moved = delay;
    block_on(moved);
    println!("  A Delay is Unpin: it may move between two polls.");
}

/// What an `async fn` returns is not `Unpin`. Polling it by reference without a pin is the well-known mistake:
///
/// ```compile_fail,E0277
/// let mut order = order(String::from("pancakes"), 1);
/// block_on(&mut order); // error[E0277]: .. cannot be unpinned
/// ```
///
/// `.await` and `block_on` take the future itself, and pin it for you. You pin it yourself to poll it by reference.
/// As long as it need not outlive this function, `pin!` does that, without an allocation: the future moves into
/// a variable that nobody can name, and all that is left is the pin.
fn pin_to_the_stack() {
    let mut order = pin!(order(String::from("waffles"), 1));
    block_on(async {
        // The order is polled in turn with `yield_now`, and goes on afterwards where it was.
        if let Either::Right(_) = select(order.as_mut(), yield_now()).await {
            println!("  pin!: {}, after a break", order.await);
        }
    });
}

/// A pin to the stack can be neither returned nor stored. `Box::pin` puts the future on the heap. The box may move,
/// and the future in it stays.
fn pin_to_the_heap() {
    // Three types in one list. A `Pin<Box<_>>` is `Unpin`, whatever is inside.
    let mut orders: Vec<Pin<Box<dyn Future<Output = String>>>> = my_vec![
        Box::pin(order(String::from("crepes"), 1)),
        Box::pin(order_by_hand(String::from("waffles"), 2)),
        Box::pin(async { format!("{} storeys of pancakes", build_tower(3).await) }),
    ];
    let mut context = Context::from_waker(Waker::noop());
    assert!(orders[0].as_mut().poll(&mut context).is_pending());
    // The first future has begun, and the list may still be reordered: only the boxes move.
    orders.reverse();
    for served in block_on(join_all(orders)) {
        println!("  Box::pin: {served}");
    }
}

/// A future that contained itself would have no finite size, so the inner one is behind a pointer.
async fn build_tower(plates: u32) -> u32 {
    if plates == 0 {
        return 0;
    }
    1 + Box::pin(build_tower(plates - 1)).await
}

/// Libraries only need `Future`, `Context` and `Waker`. So they run on any executor, this one included.
fn combine() {
    let mut executor = Executor::new();
    let (sender, receiver) = oneshot::channel();
    let kitchen = thread::spawn(move || sender.send(Dish::Pancakes.greeting()));
    let (greeting, towers) =
        executor.block_on(async { futures_util::join!(receiver, build_tower(3)) });
    let sent = kitchen.join().expect("the kitchen does not panic");
    assert_eq!(sent.err(), None);
    println!("  join: {greeting:?} and {towers}");

    let delays = [3, 1, 2].map(async |milliseconds| {
        Delay::new(Duration::from_millis(milliseconds)).await;
        milliseconds
    });
    let milliseconds = delays.into_iter().collect::<FuturesUnordered<_>>();
    let mut milliseconds = executor.block_on(milliseconds.collect::<Vec<_>>());
    // Which one ends first is for the machine to say.
    milliseconds.sort_unstable();
    println!("  FuturesUnordered: {milliseconds:?}");
}
