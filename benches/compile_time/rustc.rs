//! Runs rustc on a generated crate, as cargo would, and says what that cost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};

use crate::contestants::{Contestant, Libraries, generated};
use crate::source::{self, Items};

/// What a user asks cargo for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Profile {
    Check,
    Build,
    Release,
}

impl Profile {
    /// What cargo passes, but for incremental compilation and parallel code
    /// generation. The first writes caches to disk, the second splits crates
    /// at another place when a line changes: noise, in both cases.
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["--emit=metadata", "-Cdebuginfo=2"],
            Self::Build => &["--emit=link", "-Cdebuginfo=2", "-Ccodegen-units=1"],
            Self::Release => &["--emit=link", "-Copt-level=3", "-Ccodegen-units=1"],
        }
    }
}

/// A crate on disk, ready to be compiled.
#[derive(Debug)]
pub(crate) struct Crate {
    directory: PathBuf,
    arguments: Vec<String>,
}

impl Crate {
    /// A crate with the given text. `kind` is rustc's `--crate-type`.
    pub(crate) fn write(
        name: &str,
        kind: &str,
        text: &str,
        profile: Profile,
        libraries: &[String],
    ) -> Result<Self> {
        let directory = generated().join("crates").join(name);
        fs::create_dir_all(&directory)?;
        fs::write(directory.join("generated.rs"), text)?;
        let mut arguments: Vec<_> = ["generated.rs", "--edition=2024", "--crate-type", kind]
            .iter()
            .chain(&["--out-dir=.", "-Cembed-bitcode=no"])
            .chain(profile.arguments())
            .map(ToString::to_string)
            .collect();
        arguments.extend_from_slice(libraries);
        Ok(Self {
            directory,
            arguments,
        })
    }

    /// A library of `count` items.
    pub(crate) fn of_items(
        contestant: &Contestant,
        libraries: &Libraries,
        profile: Profile,
        items: Items,
        count: u32,
        variants: u32,
    ) -> Result<Self> {
        Self::write(
            &format!(
                "{}/{profile:?}-{items:?}-{count}-{variants}",
                contestant.name
            ),
            "lib",
            &source::text(contestant, items, count, variants),
            profile,
            libraries.arguments(contestant),
        )
    }

    /// Compiles the crate.
    pub(crate) fn compile(&self) -> Result<()> {
        let mut rustc = Command::new(rustc()?);
        let status = rustc
            .args(&self.arguments)
            .current_dir(&self.directory)
            .status()?;
        ensure!(
            status.success(),
            "rustc fails in {}",
            self.directory.display()
        );
        Ok(())
    }

    /// Compiles the crate, and counts the instructions which that takes with callgrind.
    pub(crate) fn count_instructions(&self) -> Result<f64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=callgrind.out"])
            .arg(rustc()?)
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

    /// What compiling the crate writes into its directory, by the file's name.
    pub(crate) fn output(&self, file: &str) -> PathBuf {
        self.directory.join(file)
    }
}

/// Whether this machine has valgrind.
pub(crate) fn can_count_instructions() -> bool {
    let version = Command::new("valgrind").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

/// The CPU time, user's and system's, of the processes that `run` starts and waits for.
pub(crate) fn cpu_time<T>(run: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    let before = cpu_time_of_children()?;
    let result = run()?;
    Ok((result, cpu_time_of_children()?.saturating_sub(before)))
}

fn cpu_time_of_children() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let mut sum = Duration::ZERO;
    for time in [usage.user_time(), usage.system_time()] {
        sum += Duration::from_secs(time.tv_sec().try_into()?);
        sum += Duration::from_micros(time.tv_usec().try_into()?);
    }
    Ok(sum)
}

/// The compiler itself. What is found on the path may be rustup's proxy, which
/// starts the compiler in another process, and callgrind would count the proxy.
fn rustc() -> Result<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()?;
    let sysroot = String::from_utf8(output.stdout)?;
    Ok(Path::new(sysroot.trim_end()).join("bin/rustc"))
}
