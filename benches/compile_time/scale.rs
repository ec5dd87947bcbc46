//! Whether a derive costs as much in a large crate, or on a large enum, as in a small one.

use std::iter::successors;

use anyhow::Result;
use benches::table;

use crate::contestants::{Contestant, Libraries};
use crate::rustc::{Crate, Profile};
use crate::source::{Items, VARIANTS};

/// Counts the instructions of `check` on crates of growing size, up to `types` types.
pub(crate) fn print(contestants: &[Contestant], libraries: &Libraries, types: u32) -> Result<()> {
    let variants_in_all = types / 5;
    for contestant in contestants.iter().filter(|it| it.name != it.above) {
        let above = contestants
            .iter()
            .find(|other| other.name == contestant.above)
            .expect("what is subtracted is measured");
        let cost = |items, count, variants| {
            let count_instructions = |contestant| {
                Crate::of_items(
                    contestant,
                    libraries,
                    Profile::Check,
                    items,
                    count,
                    variants,
                )?
                .count_instructions()
            };
            anyhow::Ok(count_instructions(contestant)? - count_instructions(above)?)
        };
        println!(
            "\n## {}, check: thousands of instructions\n",
            contestant.name
        );
        let mut table = table(["crate", "per type", "per variant"]);
        if contestant.items.contains(&Items::Structs) {
            for count in sizes(100, 10, types) {
                let cost = cost(Items::Structs, count, VARIANTS)? / f64::from(count);
                table.add_row([
                    format!("{count} structs"),
                    format!("{:.0}", cost / 1e3),
                    String::new(),
                ]);
            }
        }
        // As many variants in each crate, on fewer and fewer enums.
        for variants in sizes(VARIANTS, 5, variants_in_all) {
            let count = variants_in_all / variants;
            let cost = cost(Items::Enums, count, variants)? / f64::from(count);
            table.add_row([
                format!("{count} enums of {variants} variants"),
                format!("{:.0}", cost / 1e3),
                format!("{:.1}", cost / 1e3 / f64::from(variants)),
            ]);
        }
        println!("{table}");
    }
    Ok(())
}

/// From `first` to `last`, each `factor` times the one before.
fn sizes(first: u32, factor: u32, last: u32) -> impl Iterator<Item = u32> {
    successors(Some(first), move |size| Some(size * factor))
        .take_while(move |size| *size < last)
        .chain([last])
}
