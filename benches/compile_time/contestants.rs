//! What is measured: each contestant, what its crate is built from, and how its items are written.

use std::collections::BTreeMap;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::{Artifact, Message};

use crate::source::{Attributes, Items};

/// Something that implements a trait for every item of a crate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Contestant {
    pub name: &'static str,
    /// The feature of the package `contestants` that brings the crate `library`.
    pub dependency: Option<Dependency>,
    /// What stands in `#[derive(..)]`.
    pub derives: &'static str,
    pub attributes: Attributes,
    pub implementation: Implementation,
    pub items: &'static [Items],
    /// Whose cost is subtracted from this one's.
    pub above: &'static str,
}

/// An `impl` that stands in the crate itself.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Implementation {
    None,
    /// As a person would write it.
    ByHand,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Dependency {
    pub feature: &'static str,
    pub library: &'static str,
}

pub(crate) const NO_DERIVE: &str = "no derive";
pub(crate) const HAND_WRITTEN: &str = "hand-written";
pub(crate) const OURS: &str = "ours";
pub(crate) const OURS_WITH_OPTIONS: &str = "ours-with-options";
/// What rustc itself does with the comments is subtracted.
pub(crate) const DOCS: &str = "docs, no derive";
pub(crate) const OURS_WITH_DOCS: &str = "ours-with-docs";
pub(crate) const DEFAULT: &str = "Default";
pub(crate) const DEBUG: &str = "Debug";
pub(crate) const AS_REF_STR: &str = "strum-AsRefStr";
/// A text of a value's own, and the list of all: half of what ours gives.
pub(crate) const TWO_OF_STRUM: &str = "strum-AsRefStr+VariantNames";

pub(crate) const ALL: &[Contestant] = &[
    Contestant {
        name: NO_DERIVE,
        ..BUILT_IN
    },
    Contestant {
        name: HAND_WRITTEN,
        implementation: Implementation::ByHand,
        ..from("hand_written", "hello_macro", "")
    },
    Contestant {
        name: "empty",
        ..from("empty", "empty_derive", "empty_derive::Empty")
    },
    Contestant {
        name: "empty-syn",
        ..from("empty_syn", "empty_derive", "empty_derive::EmptySyn")
    },
    Contestant {
        name: "empty-darling",
        ..from(
            "empty_darling",
            "empty_derive",
            "empty_derive::EmptyDarling",
        )
    },
    Contestant {
        name: OURS,
        ..from("hello_macro", "hello_macro", "hello_macro::HelloMacro")
    },
    Contestant {
        name: OURS_WITH_OPTIONS,
        attributes: Attributes::Hello,
        ..from("hello_macro", "hello_macro", "hello_macro::HelloMacro")
    },
    Contestant {
        name: DOCS,
        attributes: Attributes::ThreeLines,
        above: DOCS,
        ..BUILT_IN
    },
    Contestant {
        name: OURS_WITH_DOCS,
        attributes: Attributes::ThreeLines,
        above: DOCS,
        ..from("hello_macro", "hello_macro", "hello_macro::HelloMacro")
    },
    Contestant {
        name: DEFAULT,
        derives: "Default",
        attributes: Attributes::Default,
        ..BUILT_IN
    },
    Contestant {
        name: "Clone",
        derives: "Clone",
        ..BUILT_IN
    },
    Contestant {
        name: DEBUG,
        derives: "Debug",
        ..BUILT_IN
    },
    Contestant {
        name: AS_REF_STR,
        items: &[Items::Enums],
        ..from("strum", "strum", "strum::AsRefStr")
    },
    Contestant {
        name: "strum-IntoStaticStr",
        items: &[Items::Enums],
        ..from("strum", "strum", "strum::IntoStaticStr")
    },
    Contestant {
        name: "strum-VariantNames",
        items: &[Items::Enums],
        ..from("strum", "strum", "strum::VariantNames")
    },
    Contestant {
        name: TWO_OF_STRUM,
        items: &[Items::Enums],
        ..from("strum", "strum", "strum::AsRefStr, strum::VariantNames")
    },
    Contestant {
        name: "displaydoc",
        attributes: Attributes::Doc,
        ..from("displaydoc", "displaydoc", "displaydoc::Display")
    },
    Contestant {
        name: "derive_more-Display",
        attributes: Attributes::Display,
        ..from("derive_more", "derive_more", "derive_more::Display")
    },
    Contestant {
        name: "thiserror",
        attributes: Attributes::Error,
        // An error has to be `Debug`.
        above: DEBUG,
        ..from("thiserror", "thiserror", "Debug, thiserror::Error")
    },
];

const BUILT_IN: Contestant = Contestant {
    name: "",
    dependency: None,
    derives: "",
    attributes: Attributes::None,
    implementation: Implementation::None,
    items: &[Items::Structs, Items::Enums],
    above: NO_DERIVE,
};

const fn from(feature: &'static str, library: &'static str, derives: &'static str) -> Contestant {
    Contestant {
        dependency: Some(Dependency { feature, library }),
        derives,
        ..BUILT_IN
    }
}

/// The built libraries of contestants, for crates that derive with them.
#[derive(Debug)]
pub(crate) struct Libraries(BTreeMap<&'static str, Vec<String>>);

impl Libraries {
    pub(crate) fn build(contestants: &[Contestant]) -> Result<Self> {
        let arguments = |contestant: &Contestant| match contestant.dependency {
            Some(dependency) => dependency.build(),
            None => Ok(Vec::new()),
        };
        contestants
            .iter()
            .map(|contestant| Ok((contestant.name, arguments(contestant)?)))
            .collect::<Result<_>>()
            .map(Self)
    }

    /// The arguments that make rustc find what the contestant's items use.
    pub(crate) fn arguments(&self, contestant: &Contestant) -> &[String] {
        &self.0[contestant.name]
    }
}

impl Dependency {
    fn build(self) -> Result<Vec<String>> {
        let target = generated().join("libraries");
        let artifacts = build_contestants("build", self.feature, &target)?;
        let library = artifacts
            .iter()
            .filter(|artifact| artifact.target.name == self.library)
            .flat_map(|artifact| &artifact.filenames)
            .find(|path| path.extension() != Some("rmeta"))
            .with_context(|| format!("cargo built no `{}`", self.library))?;
        Ok(vec![
            "--extern".to_owned(),
            format!("{}={library}", self.library),
            format!("-Ldependency={}", target.join("debug/deps").display()),
        ])
    }
}

/// Builds the package `contestants` with one of its features, as cargo does for
/// a user: in the profile `dev`, in which proc macros are not optimized.
pub(crate) fn build_contestants(
    subcommand: &str,
    feature: &str,
    target: &Path,
) -> Result<Vec<Artifact>> {
    let mut cargo = Command::new(env!("CARGO"))
        .arg(subcommand)
        .args(["--locked", "--quiet", "--package=contestants"])
        .args(["--features", feature])
        .arg("--message-format=json-render-diagnostics")
        .arg("--target-dir")
        .arg(target)
        .stdout(Stdio::piped())
        .spawn()?;
    let output = cargo.stdout.take().context("cargo's output is piped")?;
    let mut artifacts = Vec::new();
    for message in Message::parse_stream(BufReader::new(output)) {
        if let Message::CompilerArtifact(artifact) = message? {
            artifacts.push(artifact);
        }
    }
    ensure!(
        cargo.wait()?.success(),
        "cargo could not build `contestants` with `{feature}`"
    );
    Ok(artifacts)
}

/// Where everything that is generated goes.
pub(crate) fn generated() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compile_time")
}
