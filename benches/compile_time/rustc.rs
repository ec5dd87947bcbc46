//! Runs rustc on a generated crate, as cargo would, and says what it cost.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};

use crate::contestants::target_directory;

/// What a user asks cargo for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(crate) enum Profile {
    Check,
    Build,
    Release,
}

impl Profile {
    /// What cargo passes, but for incremental compilation, which writes caches
    /// to disk, and parallel code generation, whose split varies with the code:
    /// both hide what a derive costs behind what they cost.
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["--emit=metadata", "-Cembed-bitcode=no", "-Cdebuginfo=2"],
            Self::Build => &[
                "--emit=metadata,link",
                "-Cembed-bitcode=no",
                "-Cdebuginfo=2",
                "-Ccodegen-units=1",
            ],
            Self::Release => &[
                "--emit=metadata,link",
                "-Cembed-bitcode=no",
                "-Copt-level=3",
                "-Ccodegen-units=1",
            ],
        }
    }
}

/// A crate on disk, ready to be compiled.
#[derive(Debug)]
pub(crate) struct Crate {
    rustc: PathBuf,
    arguments: Vec<String>,
    directory: PathBuf,
}

impl Crate {
    /// Writes a library crate called `name`.
    pub(crate) fn write(
        name: &str,
        source: &str,
        profile: Profile,
        externs: &[String],
    ) -> Result<Self> {
        let directory = target_directory().join("crates").join(name);
        fs::create_dir_all(&directory)?;
        fs::write(directory.join("lib.rs"), source)?;
        let mut arguments: Vec<_> = [
            "lib.rs",
            "--edition=2024",
            "--crate-type=lib",
            "--out-dir=.",
        ]
        .iter()
        .chain(profile.arguments())
        .map(ToString::to_string)
        .collect();
        arguments.extend_from_slice(externs);
        Ok(Self {
            rustc: rustc()?,
            arguments,
            directory,
        })
    }

    /// The CPU time of a compilation: user's and system's, of all threads.
    pub(crate) fn cpu_time(&self) -> Result<Duration> {
        let before = cpu_time_of_children()?;
        let mut rustc = Command::new(&self.rustc);
        let status = rustc
            .args(&self.arguments)
            .current_dir(&self.directory)
            .status()?;
        ensure!(
            status.success(),
            "rustc fails in {}",
            self.directory.display()
        );
        Ok(cpu_time_of_children()?.saturating_sub(before))
    }

    /// The instructions a compilation executes, as callgrind counts them.
    pub(crate) fn instructions(&self) -> Result<u64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=callgrind.out"])
            .arg(&self.rustc)
            .args(&self.arguments)
            .current_dir(&self.directory)
            .output()?;
        let log = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "rustc fails in {}:\n{log}",
            self.directory.display()
        );
        let (_, count) = log
            .split_once("Collected : ")
            .context("callgrind prints no count")?;
        let count = count.lines().next().unwrap_or_default();
        count
            .trim()
            .parse()
            .with_context(|| format!("`{count}` is no count"))
    }
}

/// Whether this machine has valgrind.
pub(crate) fn can_count_instructions() -> bool {
    Command::new("valgrind")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

/// The CPU time of all children that have ended so far.
pub(crate) fn cpu_time_of_children() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    [usage.user_time(), usage.system_time()]
        .into_iter()
        .try_fold(Duration::ZERO, |sum, time| {
            let seconds = u64::try_from(time.tv_sec())?;
            let microseconds = u64::try_from(time.tv_usec())?;
            Ok(sum + Duration::from_secs(seconds) + Duration::from_micros(microseconds))
        })
}

/// The compiler itself: the one on the path may be rustup's, which starts
/// another process that callgrind would not look into.
fn rustc() -> Result<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()?;
    let sysroot = String::from_utf8(output.stdout)?;
    Ok(PathBuf::from(sysroot.trim_end()).join("bin/rustc"))
}
