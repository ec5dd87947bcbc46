//! What the first build of a crate of one type takes: above all, to compile the derive.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, ensure};
use benches::{median, table};

use crate::contestants::{build_contestants, generated};
use crate::rustc::cpu_time;

/// The features of the package `contestants`.
const FEATURES: &[&str] = &[
    "hand_written",
    "empty",
    "empty_syn",
    "empty_syn_full",
    "empty_darling",
    "hello_macro",
    "displaydoc",
    "strum",
    "derive_more",
    "thiserror",
    "serde",
    "bon",
    "derive_builder",
];

/// Builds each once a round, from nothing.
pub(crate) fn print(subcommand: &str, only: &[String], rounds: u32) -> Result<()> {
    let features: Vec<_> = FEATURES
        .iter()
        .filter(|feature| only.is_empty() || only.iter().any(|only| only == *feature))
        .collect();
    // Downloads belong to no build.
    let status = Command::new(env!("CARGO"))
        .args(["fetch", "--locked", "--quiet"])
        .status()?;
    ensure!(
        status.success(),
        "cargo could not download the dependencies"
    );
    let mut builds = vec![Vec::new(); features.len()];
    for _ in 0..rounds {
        for (feature, builds) in features.iter().zip(&mut builds) {
            builds.push(Build::measure(subcommand, feature)?);
        }
    }

    println!("\n## cargo {subcommand} of a crate of one type, from nothing\n");
    let mut table = table(["feature", "crates", "CPU seconds", "seconds"]);
    let mut medians = Vec::new();
    for (feature, builds) in features.iter().zip(builds) {
        let cpu = median(builds.iter().map(|build| build.cpu).collect());
        let wall = median(builds.iter().map(|build| build.wall).collect());
        table.add_row([
            feature.to_string(),
            builds[0].crates.to_string(),
            format!("{cpu:.2}"),
            format!("{wall:.2}"),
        ]);
        medians.push((**feature, cpu));
    }
    println!("{table}\n");

    let cpu = |feature| {
        medians
            .iter()
            .find(|(name, _)| *name == feature)
            .map(|(_, cpu)| cpu)
    };
    if let (Some(syn), Some(full), Some(darling), Some(ours)) = (
        cpu("empty_syn"),
        cpu("empty_syn_full"),
        cpu("empty_darling"),
        cpu("hello_macro"),
    ) {
        println!("Of the {ours:.2} CPU seconds of hello_macro,");
        println!(
            "{:.2} are the features of syn that darling enables,",
            full - syn
        );
        println!(
            "{:.2} are darling, darling_core and darling_macro.",
            darling - full
        );
    }
    Ok(())
}

#[derive(Debug, Clone, Copy)]
struct Build {
    crates: usize,
    cpu: f64,
    wall: f64,
}

impl Build {
    fn measure(subcommand: &str, feature: &str) -> Result<Self> {
        let target = generated().join("cold");
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let start = Instant::now();
        let (artifacts, cpu) = cpu_time(|| build_contestants(subcommand, feature, &target))?;
        let wall = start.elapsed();
        // A package has one artifact for its build script, one for its library.
        let crates: BTreeSet<_> = artifacts
            .iter()
            .map(|artifact| &artifact.package_id)
            .collect();
        Ok(Self {
            crates: crates.len(),
            cpu: cpu.as_secs_f64(),
            wall: wall.as_secs_f64(),
        })
    }
}
