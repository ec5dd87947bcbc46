//! Builds the package `contestants`, as cargo does for a user.

use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::{Artifact, Message};

use crate::contestants::HAND_WRITTEN;

/// Returns the arguments with which rustc finds the library of `feature`.
pub(crate) fn library(feature: &str) -> Result<Vec<String>> {
    let library = match feature {
        "" => return Ok(Vec::new()),
        HAND_WRITTEN => "hello_macro",
        feature => feature,
    };
    let target = generated().join("libraries");
    let artifacts = build("build", feature, &target)?;
    let path = artifacts
        .iter()
        .filter(|artifact| artifact.target.name == library)
        .flat_map(|artifact| &artifact.filenames)
        .find(|path| path.extension() != Some("rmeta"))
        .with_context(|| format!("cargo built no `{library}`"))?;
    Ok(vec![
        "--extern".to_owned(),
        format!("{library}={path}"),
        format!("-Ldependency={}", target.join("debug/deps").display()),
    ])
}

/// Builds in the profile `dev`, in which proc macros are not optimized, and with one feature, so
/// that no contestant is built with the features that another one enables in syn.
pub(crate) fn build(subcommand: &str, feature: &str, target: &Path) -> Result<Vec<Artifact>> {
    let mut cargo = Command::new(env!("CARGO"))
        .args([subcommand, "--locked", "--quiet", "--package=contestants"])
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

/// Returns the folder for all generated files.
pub(crate) fn generated() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compile_time")
}
