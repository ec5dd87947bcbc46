//! Futures and what runs them: an executor, a timer, and an `async fn` taken apart.
//!
//! Read `../minimal_executor.rs` first, then this file, then `executor.rs`, `delay.rs` and
//! `state_machine.rs`.

pub mod allocations;
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

use allocations::count_allocations;
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
    println!("What an async fn costs:");
    measure_the_cost();
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
    // This loop polls all the time, so a waker that does nothing is enough. An executor must not do
    // that: see `wait_for_a_second`.
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

/// "Zero-cost": a future is a plain value, as large as its largest state, and the caller decides
/// where it is stored. Neither calling an `async fn` nor polling its future allocates.
fn measure_the_cost() {
    async fn cook(plates: u32) -> u32 {
        for _ in 0..plates {
            yield_now().await;
        }
        plates
    }

    let mut plates = 0;
    let allocations = count_allocations(|| {
        let mut cook = pin!(cook(1000));
        let mut context = Context::from_waker(Waker::noop());
        while cook.as_mut().poll(&mut context).is_pending() {
            plates += 1;
        }
    });
    println!("  {plates} times pending, {allocations} allocations");
    // To show that the counter works: a box is one allocation.
    println!(
        "  boxed: {} allocation",
        count_allocations(|| drop(Box::pin(cook(1))))
    );

    // The compiler's future is the larger one: it stores an argument a second time when the
    // argument lives across an `.await`. https://github.com/rust-lang/rust/issues/62958
    let by_compiler = size_of_val(&order(String::new(), 0));
    let by_hand = size_of_val(&order_by_hand(String::new(), 0));
    println!("  the order: {by_compiler} bytes by the compiler, {by_hand} by hand");
}

/// The thread sleeps while it waits. The number of polls proves it, on fast and slow machines
/// alike.
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
    // The first poll leaves the waker with the timer, whose wake-up causes the second.
    assert!(polls.get() <= 2, "{polls:?} polls are a busy loop");
    println!("  A second has passed, with no more than two polls.");
}

/// A task lets another one run only at an `.await`.
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
    // Nothing has been printed so far: a task is a future, too, and runs only when it is polled.
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

/// A panic ends only its own task, and the handle returns it as an error.
fn do_not_finish() {
    let mut executor = Executor::new();
    let burns = executor.spawn(async { panic!("{} burnt", Dish::Crepes.name()) });
    let waits = executor.spawn(pending());
    let greets = executor.spawn(async { println!("  {}", Dish::Waffles.greeting()) });
    let [burns, greets] =
        without_panic_messages(|| executor.block_on(async { [burns.await, greets.await] }));
    // Dropping the executor drops `waits`, which would wait for ever.
    drop(executor);
    let waits = block_on(waits);
    for (name, result) in [("burns", burns), ("greets", greets), ("waits", waits)] {
        match result {
            Ok(()) => println!("  {name}: the task has finished"),
            Err(error) => println!("  {name}: {error}"),
        }
    }
}

/// Keeps panics from being reported on standard error while `act` runs.
fn without_panic_messages<T>(act: impl FnOnce() -> T) -> T {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let output = act();
    panic::set_hook(hook);
    output
}

/// `poll` takes a `Pin<&mut Self>`. A type that never points into itself is `Unpin`. For it,
/// `Pin::new` makes such a pin, and `&mut` of the future is a future as well.
fn do_not_pin() {
    let mut delay = Delay::new(Duration::from_millis(10));
    // Only lent: `select` drops the reference, and the delay is still ours.
    block_on(select(&mut delay, yield_now()));
    // Moved between two polls, which is fine.
    let moved = delay;
    block_on(moved);
    println!("  A Delay is Unpin: it may move between two polls.");
}

/// What an `async fn` returns is not `Unpin`. Polling it by reference without a pin is a common
/// mistake: `tests/ui/pin-future-without-pin.rs`.
///
/// `.await` and `block_on` take the future by value and pin it for you. To poll it by reference,
/// pin it yourself. If it need not outlive the function, use `pin!`, which does not allocate: it
/// moves the future into a variable without a name, and gives you only the pin.
fn pin_to_the_stack() {
    let mut order = pin!(order(String::from("waffles"), 1));
    block_on(async {
        // `select` polls the order and `yield_now` in turn. Afterwards the order continues where it
        // was.
        if let Either::Right(_) = select(order.as_mut(), yield_now()).await {
            println!("  pin!: {}, after a break", order.await);
        }
    });
}

/// You can't return a pin to the stack. `Box::pin` puts the future on the heap: the box may move,
/// and the future in it stays where it is.
fn pin_to_the_heap() {
    // Three types in one list. A `Pin<Box<_>>` is `Unpin`, whatever it holds.
    let mut orders: Vec<Pin<Box<dyn Future<Output = String>>>> = my_vec![
        Box::pin(order(String::from("crepes"), 1)),
        Box::pin(order_by_hand(String::from("waffles"), 2)),
        Box::pin(async { format!("{} storeys of pancakes", build_tower(3).await) }),
    ];
    let mut context = Context::from_waker(Waker::noop());
    assert!(orders[0].as_mut().poll(&mut context).is_pending());
    // The first future has started, and the list may still be reordered: only the boxes move.
    orders.reverse();
    for served in block_on(join_all(orders)) {
        println!("  Box::pin: {served}");
    }
}

/// A future that contained itself would have no finite size, so the inner one is boxed.
async fn build_tower(plates: u32) -> u32 {
    if plates == 0 {
        return 0;
    }
    1 + Box::pin(build_tower(plates - 1)).await
}

/// Libraries need only `Future`, `Context` and `Waker`, which std has. So they run on any executor.
///
/// std has no executor. No single one suits a server with many threads, a browser tab and a
/// microcontroller, and std could never change its choice. So a program picks its own, such as
/// [Tokio](https://tokio.rs), which adds what a server needs: threads that share the tasks,
/// sockets, timers. The test `futures_of_this_example_run_on_tokio` runs the order and the delay
/// there, unchanged.
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
    // Which one ends first depends on the machine.
    milliseconds.sort_unstable();
    println!("  FuturesUnordered: {milliseconds:?}");
}
