//! The contestants: where each comes from, and which attributes its items have.

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Items {
    Structs,
    Enums,
    /// Without fields.
    UnitEnums,
}

/// Something that implements a trait for every item of a crate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Contestant {
    pub name: &'static str,
    /// The feature of the package `contestants` that brings its library; none for rustc's own.
    pub feature: &'static str,
    /// What goes into `#[derive(..)]`.
    pub derives: &'static str,
    /// An attribute of each enum, where `NAME` is the enum's identifier.
    pub on_enum: &'static str,
    /// An attribute of each struct and of each variant, where `NAME` is its identifier.
    pub on_value: &'static str,
    pub items: &'static [Items],
    /// The contestant whose cost is subtracted.
    pub baseline: &'static str,
}

pub(crate) const HAND_WRITTEN: &str = "hand_written";
const NO_DERIVE: &str = "no derive";
pub(crate) const OURS: &str = "ours";
pub(crate) const OURS_WITH_DOCS: &str = "ours-with-docs";
pub(crate) const DEBUG: &str = "Debug";

pub(crate) const LINES_OF_DOCS: u32 = 3;
const DOCS: &str = "/// The first line about NAME.\n/// The second line.\n/// The third line.";
const OPTIONS: &str = r#"#[hello(name = "the NAME", greeting = "Good morning from {name}!")]"#;
const FUNCTIONS: &str = "#[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]";
const RENAME: &str = r#"#[serde(rename = "the NAME")]"#;

const HELLO_MACRO: Contestant = from("hello_macro", "hello_macro::HelloMacro");
const AS_REF_STR_AND_NAMES: Contestant = from("strum", "strum::AsRefStr, strum::VariantNames");
const BOTH_WAYS: Contestant = from(
    "strum",
    "strum::IntoStaticStr, strum::EnumString, strum::VariantNames",
);
const SERIALIZE: Contestant = from("serde", "serde::Serialize");
const ENUMS: &[Items] = &[Items::Enums, Items::UnitEnums];

pub(crate) const ALL: &[Contestant] = &[
    from("", "").named(NO_DERIVE),
    from(HAND_WRITTEN, "").named("hand-written"),
    HELLO_MACRO.named(OURS),
    HELLO_MACRO.named(OURS_WITH_DOCS).with(DOCS, DOCS),
    HELLO_MACRO
        .named("ours-with-options")
        .with(OPTIONS, OPTIONS),
    HELLO_MACRO
        .named("ours-with-functions")
        .with(FUNCTIONS, "")
        .on(&[Items::UnitEnums]),
    from("", "Default").on(&[Items::Structs]),
    from("", "Clone"),
    from("", DEBUG),
    from("strum", "strum::AsRefStr").on(ENUMS),
    AS_REF_STR_AND_NAMES
        .named("strum::AsRefStr+VariantNames")
        .on(ENUMS),
    AS_REF_STR_AND_NAMES
        .named("strum::AsRefStr+VariantNames-with-serialize")
        .with("", r#"#[strum(serialize = "the NAME")]"#)
        .on(ENUMS),
    BOTH_WAYS
        .named("strum::IntoStaticStr(const)+EnumString+VariantNames")
        .with("#[strum(const_into_str)]", "")
        .on(&[Items::UnitEnums]),
    SERIALIZE,
    SERIALIZE
        .named("serde::Serialize-with-rename")
        .with(RENAME, RENAME),
    from("displaydoc", "displaydoc::Display").with("", "/// the NAME"),
    from("derive_more", "derive_more::Display").with("", r#"#[display("the NAME")]"#),
    // An error has to be `Debug`.
    from("thiserror", "Debug, thiserror::Error")
        .named("thiserror::Error")
        .with("", r#"#[error("the NAME")]"#)
        .baseline(DEBUG),
];

const fn from(feature: &'static str, derives: &'static str) -> Contestant {
    Contestant {
        name: derives,
        feature,
        derives,
        on_enum: "",
        on_value: "",
        items: &[Items::Structs, Items::Enums, Items::UnitEnums],
        baseline: NO_DERIVE,
    }
}

impl Contestant {
    const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    const fn with(self, on_enum: &'static str, on_value: &'static str) -> Self {
        Self {
            on_enum,
            on_value,
            ..self
        }
    }

    const fn on(self, items: &'static [Items]) -> Self {
        Self { items, ..self }
    }

    const fn baseline(self, baseline: &'static str) -> Self {
        Self { baseline, ..self }
    }
}
