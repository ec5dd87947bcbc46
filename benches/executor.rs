//! The executor of the examples, compared with those that programs use. See `benches/README.md`.

use std::iter;
use std::time::Instant;

use async_executor::LocalExecutor;
use benches::{median, ratio, table};
use futures::executor::LocalPool;
use futures::task::LocalSpawnExt as _;
use futures_lite::future::block_on;

use crate::executor::{Executor, yield_now};

#[path = "../examples/async_executor/executor.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is made for the example")]
mod executor;

type Contestant<'a> = (&'static str, &'a dyn Fn());

fn main() {
    // `cargo test --benches` runs this program without `--bench`.
    let measures = std::env::args().any(|argument| argument == "--bench");
    let (yields, tasks, rounds) = if measures {
        (1_000_000, 100_000, 11)
    } else {
        (100, 100, 1)
    };
    let with = |block_on: fn(_)| move || block_on(yield_often(yields));
    compare(
        &format!("block_on: {yields} yields"),
        rounds,
        &[
            ("block_on (example)", &with(executor::block_on)),
            (
                "futures::executor::block_on",
                &with(futures::executor::block_on),
            ),
            ("pollster::block_on", &with(pollster::block_on)),
            ("futures_lite::future::block_on", &with(block_on)),
        ],
    );
    for (tasks, yields) in [(100, yields / 100), (tasks, 1)] {
        compare(
            &format!("{tasks} tasks that yield {yields} times"),
            rounds,
            &[
                ("Executor (example)", &|| run_example(tasks, yields)),
                ("futures::executor::LocalPool", &|| {
                    run_local_pool(tasks, yields);
                }),
                ("async_executor::LocalExecutor", &|| {
                    run_local_executor(tasks, yields);
                }),
            ],
        );
    }
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

/// Prints how long each contestant takes, and its ratio to the fastest one that is not the example.
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
