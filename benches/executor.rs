//! The executor of the examples beside those that programs use. See `benches/README.md`.

use std::iter;
use std::thread;
use std::time::Instant;

use async_executor::LocalExecutor;
use benches::{median, ratio, table};
use clap::Parser;
use futures::channel::mpsc;
use futures::executor::LocalPool;
use futures::future::BoxFuture;
use futures::task::LocalSpawnExt as _;
use futures::{SinkExt as _, StreamExt as _};
use futures_lite::future::block_on;

use crate::executor::{Executor, yield_now};

#[path = "../examples/async_executor/executor.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is made for the example")]
mod executor;

/// The executor of the examples beside those that programs use
#[derive(Debug, Parser)]
struct Arguments {
    /// How often a task yields
    #[arg(long, default_value_t = 1_000_000)]
    yields: u32,

    /// How many tasks there are at a time
    #[arg(long, default_value_t = 100_000)]
    tasks: u32,

    /// How often two threads send each other a message
    #[arg(long, default_value_t = 10_000)]
    messages: u32,

    /// How often to measure
    #[arg(long, default_value_t = 11)]
    rounds: u32,

    /// Do everything, at the smallest size: the figures mean nothing
    #[arg(long)]
    smoke: bool,

    /// What `cargo bench` passes to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

/// A name, and what it does.
type Contestant<'a> = (&'static str, &'a dyn Fn());

fn main() {
    let mut arguments = Arguments::parse();
    // `cargo test --benches` runs this program too, without `--bench`.
    if arguments.smoke || !arguments.bench {
        arguments.yields = 10;
        arguments.tasks = 10;
        arguments.messages = 10;
        arguments.rounds = 1;
    }
    let Arguments {
        yields,
        tasks,
        messages,
        rounds,
        ..
    } = arguments;

    compare(
        &format!("block_on: {yields} yields"),
        rounds,
        &[
            ("block_on (example)", &|| {
                executor::block_on(yield_often(yields));
            }),
            ("futures::executor::block_on", &|| {
                futures::executor::block_on(yield_often(yields));
            }),
            ("pollster::block_on", &|| {
                pollster::block_on(yield_often(yields));
            }),
            ("futures_lite::future::block_on", &|| {
                block_on(yield_often(yields));
            }),
        ],
    );
    compare(
        &format!("executors: 100 tasks that share {yields} yields"),
        rounds,
        &[
            ("Executor (example)", &|| run_example(100, yields / 100)),
            ("futures::executor::LocalPool", &|| {
                run_local_pool(100, yields / 100);
            }),
            ("async_executor::LocalExecutor", &|| {
                run_local_executor(100, yields / 100);
            }),
        ],
    );
    let spawning: [Contestant; 3] = [
        ("Executor (example)", &|| run_example(tasks, 1)),
        ("futures::executor::LocalPool", &|| run_local_pool(tasks, 1)),
        ("async_executor::LocalExecutor", &|| {
            run_local_executor(tasks, 1);
        }),
    ];
    compare(
        &format!("executors: {tasks} tasks that yield once"),
        rounds,
        &spawning,
    );
    print_memory(&spawning, tasks);
    let exchange = |block_on| exchange(messages, block_on);
    compare(
        &format!("two threads that send each other {messages} messages"),
        rounds,
        &[
            ("block_on (example)", &|| exchange(executor::block_on)),
            ("Executor (example)", &|| {
                exchange(|future| Executor::new().block_on(future));
            }),
            ("futures::executor::block_on", &|| {
                exchange(futures::executor::block_on);
            }),
            ("futures::executor::LocalPool", &|| {
                exchange(|future| LocalPool::new().run_until(future));
            }),
            ("pollster::block_on", &|| exchange(pollster::block_on)),
            ("async_executor::LocalExecutor", &|| {
                exchange(|future| block_on(LocalExecutor::new().run(future)));
            }),
        ],
    );
}

async fn yield_often(yields: u32) {
    for _ in 0..yields {
        yield_now().await;
    }
}

fn run_example(tasks: u32, yields: u32) {
    let mut executor = Executor::new();
    let handles: Vec<_> = (0..tasks)
        .map(|_| executor.spawn(yield_often(yields)))
        .collect();
    executor.block_on(async {
        for handle in handles {
            handle.await.expect("no task panics");
        }
    });
}

fn run_local_pool(tasks: u32, yields: u32) {
    let mut pool = LocalPool::new();
    let spawner = pool.spawner();
    let spawn = |_| spawner.spawn_local_with_handle(yield_often(yields));
    let handles: Vec<_> = (0..tasks)
        .map(|task| spawn(task).expect("the pool is there"))
        .collect();
    pool.run_until(async {
        for handle in handles {
            handle.await;
        }
    });
}

fn run_local_executor(tasks: u32, yields: u32) {
    let executor = LocalExecutor::new();
    let handles: Vec<_> = (0..tasks)
        .map(|_| executor.spawn(yield_often(yields)))
        .collect();
    block_on(executor.run(async {
        for handle in handles {
            handle.await;
        }
    }));
}

/// Passes a number to and fro between two threads, each of which runs one future.
fn exchange(messages: u32, block_on: fn(BoxFuture<'static, ()>)) {
    let (mut to_echo, mut from_main) = mpsc::channel(1);
    let (mut to_main, mut from_echo) = mpsc::channel(1);
    let echo = thread::spawn(move || {
        block_on(Box::pin(async move {
            while let Some(message) = from_main.next().await {
                to_main
                    .send(message)
                    .await
                    .expect("the main thread listens");
            }
        }));
    });
    block_on(Box::pin(async move {
        for message in 0..messages {
            to_echo.send(message).await.expect("the echo listens");
            assert_eq!(from_echo.next().await, Some(message));
        }
    }));
    echo.join().expect("the echo does not panic");
}

/// Prints how long each contestant takes, and its ratio to the fastest that is not the example's.
fn compare(title: &str, rounds: u32, contestants: &[Contestant]) {
    let mut times = vec![Vec::new(); contestants.len()];
    for _ in 0..rounds {
        for ((_, run), times) in contestants.iter().zip(&mut times) {
            let start = Instant::now();
            run();
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    let medians: Vec<_> = times.into_iter().map(median).collect();
    let best_peer = iter::zip(contestants, &medians)
        .filter(|((name, _), _)| !name.ends_with("(example)"))
        .map(|(_, time)| *time)
        .min_by(f64::total_cmp);
    println!("\n## {title}\n");
    let mut table = table(["contestant", "milliseconds", "of the best peer"]);
    for ((name, _), time) in iter::zip(contestants, medians) {
        table.add_row([
            (*name).to_owned(),
            format!("{time:.2}"),
            ratio(time, best_peer),
        ]);
    }
    println!("{table}");
}

/// Prints the bytes that are allocated per task while all of them are alive.
fn print_memory(contestants: &[Contestant], tasks: u32) {
    println!("\n## memory per task, in bytes\n");
    let mut table = table(["contestant", "bytes", "allocations"]);
    for (name, run) in contestants {
        let memory = allocation_counter::measure(run);
        table.add_row([
            (*name).to_owned(),
            (memory.bytes_max / u64::from(tasks)).to_string(),
            (memory.count_total / u64::from(tasks)).to_string(),
        ]);
    }
    println!("{table}");
}
