//! The cases of `rename_all`: serde's, under serde's names.

use ident_case::RenameRule;

/// How the variants without a name of their own are called.
#[derive(Clone, Copy, Default)]
pub(crate) enum RenameAll {
    /// As in the source.
    #[default]
    Verbatim,
    Case(RenameRule),
    /// What `ident_case` has not: the result of one of its rules, in capitals.
    Capitals(RenameRule),
}

pub(crate) const NAMES: [&str; 8] = [
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// What other crates call some of them.
pub(crate) const ALIASES: [(&str, &str); 3] = [
    ("UpperCamelCase", "PascalCase"),
    ("lowerCamelCase", "camelCase"),
    ("Train-Case", "kebab-case"),
];

impl RenameAll {
    /// The case that is one of [`NAMES`].
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "UPPERCASE" => Some(Self::Capitals(RenameRule::LowerCase)),
            "SCREAMING-KEBAB-CASE" => Some(Self::Capitals(RenameRule::KebabCase)),
            other => other.parse().ok().map(Self::Case),
        }
    }

    pub(crate) fn apply(self, variant: &str) -> String {
        match self {
            Self::Verbatim => variant.to_owned(),
            // `ident_case` would slice off the first byte: "end byte index 1 is not a char
            // boundary" for `Äpfel`. No case but ASCII is changed, so such a name stays as it is.
            Self::Case(RenameRule::CamelCase) if !variant.is_char_boundary(1) => variant.to_owned(),
            Self::Case(rule) => rule.apply_to_variant(variant),
            Self::Capitals(rule) => rule.apply_to_variant(variant).to_ascii_uppercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, RenameAll};

    #[test]
    fn each_of_the_names_names_a_case_that_takes_any_first_letter() {
        for name in NAMES {
            let case = RenameAll::named(name).expect("it is a case");
            assert!(case.apply("ÄpfelKuchen").starts_with('Ä'), "{name}");
        }
    }
}
