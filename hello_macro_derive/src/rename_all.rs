//! The cases of `rename_all`: serde's, under serde's names.

use ident_case::RenameRule;

/// How to name the variants that have no name of their own: by default, as in the source.
#[derive(Clone, Copy, Default)]
pub(crate) struct RenameAll {
    rule: RenameRule,
    /// For the two cases that `ident_case` lacks.
    in_capitals: bool,
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
        let (name, in_capitals) = match name {
            "UPPERCASE" => ("lowercase", true),
            "SCREAMING-KEBAB-CASE" => ("kebab-case", true),
            name => (name, false),
        };
        let rule = name.parse().ok()?;
        Some(Self { rule, in_capitals })
    }

    pub(crate) fn apply(self, variant: &str) -> String {
        // `ident_case` would slice off the first byte: "end byte index 1 is not a char boundary"
        // for `Äpfel`, as in https://github.com/serde-rs/serde/issues/2953. Only ASCII
        // letters change their case, so such a name stays as it is.
        if self.rule == RenameRule::CamelCase && !variant.is_char_boundary(1) {
            return variant.to_owned();
        }
        let name = self.rule.apply_to_variant(variant);
        if self.in_capitals {
            return name.to_ascii_uppercase();
        }
        name
    }
}
