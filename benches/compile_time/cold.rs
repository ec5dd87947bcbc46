//! What the first build of a crate of one type costs. Most of it is compiling the derive.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use anyhow::Result;
use benches::{median, output, table};
use nix::sys::resource::{UsageWho, getrusage};

use crate::cargo::{build, generated};

/// The features of the package `contestants`.
const FEATURES: &[&str] = &[
    "hand_written",
    "hello_macro",
    "displaydoc",
    "strum",
    "derive_more",
    "thiserror",
    "serde",
];

/// Builds each contestant once per round, from an empty target folder.
pub(crate) fn print(subcommand: &str, only: &[String], rounds: u32) -> Result<()> {
    let mut features = FEATURES.to_vec();
    features.retain(|feature| only.is_empty() || only.iter().any(|only| only == feature));
    // Downloads are not part of a build.
    output(env!("CARGO"), &["fetch", "--locked", "--quiet"])?;
    let mut builds = vec![Vec::new(); features.len()];
    for _ in 0..rounds {
        for (feature, builds) in features.iter().zip(&mut builds) {
            builds.push(Build::measure(subcommand, feature)?);
        }
    }

    println!("\n## cargo {subcommand} of a crate of one type, from an empty target folder\n");
    let mut table = table(["feature", "crates", "CPU seconds"]);
    for (feature, builds) in features.iter().zip(builds) {
        let seconds = builds.iter().map(|build| build.cpu.as_secs_f64());
        table.add_row([
            (*feature).to_owned(),
            builds[0].crates.to_string(),
            format!("{:.2}", median(seconds.collect())),
        ]);
    }
    println!("{table}");
    Ok(())
}

#[derive(Debug, Clone, Copy)]
struct Build {
    crates: usize,
    cpu: Duration,
}

impl Build {
    fn measure(subcommand: &str, feature: &str) -> Result<Self> {
        let target = generated().join("cold");
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let cpu = cpu_time_of_children()?;
        let artifacts = build(subcommand, feature, &target)?;
        // A package has one artifact for its build script, one for its library.
        let packages = artifacts.iter().map(|artifact| &artifact.package_id);
        let crates: BTreeSet<_> = packages.collect();
        Ok(Self {
            crates: crates.len(),
            cpu: cpu_time_of_children()?.saturating_sub(cpu),
        })
    }
}

/// Returns the sum of user and system time.
fn cpu_time_of_children() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let mut sum = Duration::ZERO;
    for time in [usage.user_time(), usage.system_time()] {
        sum += Duration::from_secs(time.tv_sec().try_into()?);
        sum += Duration::from_micros(time.tv_usec().try_into()?);
    }
    Ok(sum)
}
