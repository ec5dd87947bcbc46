//! Where the derive wants to be, beside its peers.

use std::collections::BTreeMap;

use crate::contestants::{
    AS_REF_STR, DEBUG, DEFAULT, HAND_WRITTEN, OURS, OURS_WITH_OPTIONS, TWO_OF_STRUM,
};
use crate::rustc::Profile;
use crate::source::Items;

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
    target(OURS, Profile::Check, Items::Enums, 1.0, TWO_OF_STRUM),
    target(OURS, Profile::Check, Items::Enums, 1.0, HAND_WRITTEN),
    target(OURS, Profile::Build, Items::Enums, 1.0, AS_REF_STR),
    target(OURS, Profile::Build, Items::Enums, 1.0, TWO_OF_STRUM),
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
pub(crate) fn print(profile: Profile, items: Items, costs: &BTreeMap<&str, f64>) {
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
            println!("- {contestant}: {ratio:.2} of {of}, wanted {limit:.2} at most: {verdict}");
        }
    }
}
