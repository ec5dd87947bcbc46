//! The instructions that rustc executes per derive.

use std::collections::BTreeMap;

use anyhow::Result;
use benches::{ratio, table};
use rayon::prelude::*;

use crate::contestants::{Contestant, DEBUG, Items, LINES_OF_DOCS, OURS, OURS_WITH_DOCS};
use crate::rustc::{Crate, Profile};
use crate::source::VARIANTS;

/// Prints the cost of each derive, from a crate of `count` types and one of a fifth as many.
pub(crate) fn print(
    contestants: &[Contestant],
    profile: Profile,
    items: Items,
    count: u32,
) -> Result<()> {
    let mut contestants = contestants.to_vec();
    contestants.retain(|contestant| contestant.items.contains(&items));
    let few = count / 5;
    let in_few = count_instructions(&contestants, profile, items, few)?;
    let in_all = count_instructions(&contestants, profile, items, count)?;

    let mut costs = BTreeMap::new();
    for contestant in contestants.iter().filter(|it| it.name != it.baseline) {
        let own = |counts: &BTreeMap<_, f64>| counts[contestant.name] - counts[contestant.baseline];
        let per_derive = (own(&in_all) - own(&in_few)) / f64::from(count - few);
        let once = own(&in_all) - per_derive * f64::from(count);
        costs.insert(contestant.name, (per_derive, once));
    }
    println!("\n## {profile:?}, {items:?}: thousands of instructions\n");
    let mut table = table(["contestant", "per derive", "of Debug", "once per crate"]);
    let per_derive = |name| costs.get(name).map(|&(per_derive, _)| per_derive);
    for name in contestants.iter().map(|contestant| contestant.name) {
        let Some((cost, once)) = costs.get(name) else {
            continue;
        };
        table.add_row([
            name.to_owned(),
            format!("{:.0}", cost / 1e3),
            ratio(*cost, per_derive(DEBUG)),
            format!("{:.0}", once / 1e3),
        ]);
    }
    println!("{table}");
    if let (Some(with_docs), Some(ours)) = (per_derive(OURS_WITH_DOCS), per_derive(OURS)) {
        let lines = match items {
            Items::Structs => LINES_OF_DOCS,
            Items::Enums | Items::UnitEnums => LINES_OF_DOCS * (1 + VARIANTS),
        };
        println!(
            "\nEach line of docs: {:.0}",
            (with_docs - ours) / 1e3 / f64::from(lines)
        );
    }
    Ok(())
}

fn count_instructions(
    contestants: &[Contestant],
    profile: Profile,
    items: Items,
    count: u32,
) -> Result<BTreeMap<&'static str, f64>> {
    contestants
        .par_iter()
        .map(|contestant| {
            let generated = Crate::write(contestant, profile, items, count)?;
            Ok((contestant.name, generated.count_instructions()?))
        })
        .collect()
}
