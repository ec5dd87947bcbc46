//! The instructions that rustc executes per derive.

use std::collections::BTreeMap;

use anyhow::Result;
use benches::{ratio, table};
use rayon::prelude::*;

use crate::contestants::{Contestant, DEBUG, Libraries, OURS, OURS_WITH_DOCS};
use crate::rustc::{Crate, Profile};
use crate::source::{Items, VARIANTS};
use crate::targets;

/// Instructions above those of the crate that is subtracted.
struct Cost {
    /// What each further type adds.
    per_derive: f64,
    /// What does not depend on the number of types: above all, loading the macro.
    once: f64,
}

/// Compares crates of `count` types, and of a fifth of them.
pub(crate) fn print(
    contestants: &[Contestant],
    libraries: &Libraries,
    profile: Profile,
    items: Items,
    count: u32,
) -> Result<()> {
    let few = count / 5;
    let in_few = count_instructions(contestants, libraries, profile, items, few)?;
    let in_all = count_instructions(contestants, libraries, profile, items, count)?;
    let cost = |contestant: &Contestant| {
        let above = |counts: &BTreeMap<_, f64>| counts[contestant.name] - counts[contestant.above];
        let per_derive = (above(&in_all) - above(&in_few)) / f64::from(count - few);
        let once = above(&in_all) - per_derive * f64::from(count);
        Cost { per_derive, once }
    };
    let costs: Vec<_> = contestants
        .iter()
        .filter(|contestant| contestant.name != contestant.above)
        .map(|contestant| (contestant.name, cost(contestant)))
        .collect();
    let per_derive: BTreeMap<_, _> = costs
        .iter()
        .map(|(name, cost)| (*name, cost.per_derive))
        .collect();

    println!("\n## {profile:?}, {items:?}: thousands of instructions\n");
    let mut table = table(["contestant", "per derive", "of Debug", "once per crate"]);
    for (name, cost) in costs {
        table.add_row([
            name.to_owned(),
            format!("{:.0}", cost.per_derive / 1e3),
            ratio(cost.per_derive, per_derive.get(DEBUG).copied()),
            format!("{:.0}", cost.once / 1e3),
        ]);
    }
    println!("{table}\n");
    targets::print(profile, items, &per_derive);
    if let (Some(with_docs), Some(ours)) = (per_derive.get(OURS_WITH_DOCS), per_derive.get(OURS)) {
        // Three on the type, and on each variant.
        let lines = match items {
            Items::Structs => 3,
            Items::Enums => 3 + 3 * VARIANTS,
        };
        println!(
            "- {OURS_WITH_DOCS}: {:.0} more for each line of docs, wanted 35 at most",
            (with_docs - ours) / 1e3 / f64::from(lines)
        );
    }
    Ok(())
}

fn count_instructions(
    contestants: &[Contestant],
    libraries: &Libraries,
    profile: Profile,
    items: Items,
    count: u32,
) -> Result<BTreeMap<&'static str, f64>> {
    contestants
        .par_iter()
        .map(|contestant| {
            let generated =
                Crate::of_items(contestant, libraries, profile, items, count, VARIANTS)?;
            Ok((contestant.name, generated.count_instructions()?))
        })
        .collect()
}
