//! The CPU time that rustc takes per derive.

use std::collections::BTreeMap;

use anyhow::Result;
use benches::{median, ratio, table};

use crate::contestants::{Contestant, DEBUG, Libraries};
use crate::rustc::{Crate, Profile, cpu_time};
use crate::source::{Items, VARIANTS};
use crate::targets;

/// Compiles every contestant's crate of `count` types once a round.
pub(crate) fn print(
    contestants: &[Contestant],
    libraries: &Libraries,
    profile: Profile,
    items: Items,
    count: u32,
    rounds: u32,
) -> Result<()> {
    let crates = contestants
        .iter()
        .map(|contestant| {
            let generated =
                Crate::of_items(contestant, libraries, profile, items, count, VARIANTS)?;
            Ok((contestant.name, generated))
        })
        .collect::<Result<Vec<_>>>()?;
    let rounds = (0..rounds)
        .map(|_| {
            crates
                .iter()
                .map(|(name, generated)| {
                    Ok((*name, cpu_time(|| generated.compile())?.1.as_secs_f64()))
                })
                .collect()
        })
        .collect::<Result<Vec<BTreeMap<_, _>>>>()?;

    // What is subtracted is of the same round: a slow moment slows both.
    let times: Vec<_> = contestants
        .iter()
        .filter(|contestant| contestant.name != contestant.above)
        .map(|contestant| {
            let above = |round: &BTreeMap<_, f64>| {
                (round[contestant.name] - round[contestant.above]) / f64::from(count)
            };
            (
                contestant.name,
                rounds.iter().map(above).collect::<Vec<_>>(),
            )
        })
        .collect();
    let medians: BTreeMap<_, _> = times
        .iter()
        .map(|(name, times)| (*name, median(times.clone())))
        .collect();

    println!("\n## {profile:?}, {items:?}: CPU time per derive, in microseconds\n");
    let mut table = table(["contestant", "median", "least", "most", "of Debug"]);
    for (name, times) in times {
        let microseconds = |seconds: f64| format!("{:.1}", seconds * 1e6);
        table.add_row([
            name.to_owned(),
            microseconds(medians[name]),
            microseconds(times.iter().copied().fold(f64::INFINITY, f64::min)),
            microseconds(times.iter().copied().fold(f64::NEG_INFINITY, f64::max)),
            ratio(medians[name], medians.get(DEBUG).copied()),
        ]);
    }
    println!("{table}\n");
    targets::print(profile, items, &medians);
    Ok(())
}
