//! Instructions that rustc executes per derive.

use std::collections::BTreeMap;

use anyhow::Result;
use comfy_table::{Table, presets};
use rayon::prelude::*;

use crate::contestants::{Contestant, DEBUG};
use crate::rustc::{Crate, Profile, can_count_instructions};
use crate::source::{Items, VARIANTS, source};

/// Instructions above the crate that is subtracted.
#[derive(Debug, Clone, Copy)]
struct Cost {
    /// Per derive: the difference between a large and a small crate.
    derive: i64,
    /// Per crate: above all, to load the proc macro.
    once: i64,
}

/// Prints a table for each profile and kind of items.
pub(crate) fn print(
    contestants: &[Contestant],
    profiles: &[Profile],
    items: &[Items],
    large: usize,
) -> Result<()> {
    if !can_count_instructions() {
        println!("This machine has no valgrind: no instructions are counted.");
        return Ok(());
    }
    let mut externs = BTreeMap::new();
    for contestant in contestants {
        let arguments = match contestant.dependency {
            Some(dependency) => dependency.build()?,
            None => Vec::new(),
        };
        externs.insert(contestant.name, arguments);
    }
    for &profile in profiles {
        for &items in items {
            let contestants: Vec<_> = contestants
                .iter()
                .filter(|contestant| contestant.items.contains(&items))
                .collect();
            let counts = |count: usize| {
                contestants
                    .par_iter()
                    .map(|contestant| {
                        let name = format!("{}-{profile:?}-{items:?}-{count}", contestant.name);
                        let source = source(contestant, items, count, VARIANTS);
                        let instructions =
                            Crate::write(&name, &source, profile, &externs[contestant.name])?
                                .instructions()?;
                        Ok((contestant.name, i64::try_from(instructions)?))
                    })
                    .collect::<Result<BTreeMap<_, _>>>()
            };
            let small = large / 5;
            let (in_small, in_large) = (counts(small)?, counts(large)?);
            let step = i64::try_from(large - small)?;
            let costs: BTreeMap<_, _> = contestants
                .iter()
                .filter(|contestant| contestant.name != contestant.above)
                .map(|contestant| {
                    let above = |counts: &BTreeMap<_, i64>| {
                        counts[contestant.name] - counts[contestant.above]
                    };
                    let derive = (above(&in_large) - above(&in_small)) / step;
                    let once = above(&in_large) - derive * i64::try_from(large)?;
                    Ok((contestant.name, Cost { derive, once }))
                })
                .collect::<Result<_>>()?;
            println!("\n{profile:?}, {items:?}: thousands of instructions\n");
            println!("{}", table(&contestants, &costs));
        }
    }
    Ok(())
}

fn table(contestants: &[&Contestant], costs: &BTreeMap<&str, Cost>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(["contestant", "per derive", "of Debug", "once per crate"]);
    let debug = costs.get(DEBUG);
    for contestant in contestants {
        let Some(cost) = costs.get(contestant.name) else {
            continue;
        };
        table.add_row([
            contestant.name.to_owned(),
            (cost.derive / 1000).to_string(),
            debug.map_or_else(String::new, |debug| ratio(cost.derive, debug.derive)),
            (cost.once / 1000).to_string(),
        ]);
    }
    table
}

#[expect(clippy::cast_precision_loss, reason = "two digits are printed")]
fn ratio(cost: i64, other: i64) -> String {
    format!("{:.2}", cost as f64 / other as f64)
}
