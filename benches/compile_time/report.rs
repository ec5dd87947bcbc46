//! Tables, and whether the derive is where it wants to be in them.

use std::collections::BTreeMap;

use comfy_table::{CellAlignment, Table, presets};

use crate::contestants::{AS_REF_STR, DEBUG, DEFAULT, HAND_WRITTEN, OURS, OURS_WITH_OPTIONS};
use crate::rustc::Profile;
use crate::source::Items;

/// A table whose first column is text and whose others are numbers.
pub(crate) fn table<const COLUMNS: usize>(header: [&str; COLUMNS]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN).set_header(header);
    for column in 1..COLUMNS {
        let column = table.column_mut(column).expect("the header has them all");
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// The middle value, or the upper one of the two.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The ratio to what `of` costs, where that was measured.
pub(crate) fn ratio(cost: f64, of: Option<f64>) -> String {
    of.map_or_else(String::new, |of| format!("{:.2}", cost / of))
}

/// At most `limit` times the cost of `of`.
struct Target {
    profile: Profile,
    items: Items,
    of: &'static str,
    contestant: &'static str,
    limit: f64,
}

const TARGETS: &[Target] = &[
    target(OURS, Profile::Check, Items::Structs, 1.0, DEFAULT),
    target(OURS, Profile::Check, Items::Structs, 0.5, DEBUG),
    target(OURS, Profile::Check, Items::Enums, 1.0, AS_REF_STR),
    target(OURS, Profile::Check, Items::Enums, 1.0, HAND_WRITTEN),
    target(OURS, Profile::Build, Items::Enums, 1.0, AS_REF_STR),
    target(OURS, Profile::Build, Items::Enums, 0.5, DEBUG),
    target(
        OURS_WITH_OPTIONS,
        Profile::Check,
        Items::Structs,
        0.5,
        DEBUG,
    ),
    target(OURS_WITH_OPTIONS, Profile::Check, Items::Enums, 0.75, DEBUG),
];

const fn target(
    contestant: &'static str,
    profile: Profile,
    items: Items,
    limit: f64,
    of: &'static str,
) -> Target {
    Target {
        profile,
        items,
        of,
        contestant,
        limit,
    }
}

/// Prints how the costs of one table compare with the targets for it.
pub(crate) fn print_targets(profile: Profile, items: Items, costs: &BTreeMap<&str, f64>) {
    println!();
    for target in TARGETS {
        let Target {
            of,
            contestant,
            limit,
            ..
        } = target;
        if let (Some(cost), Some(other)) = (costs.get(contestant), costs.get(of))
            && (target.profile, target.items) == (profile, items)
        {
            let ratio = cost / other;
            let verdict = if ratio <= *limit { "met" } else { "missed" };
            println!("{contestant}: {ratio:.2} of {of}, wanted {limit:.2} at most: {verdict}");
        }
    }
}
