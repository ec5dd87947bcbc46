//! Runs rustc on a generated crate, as cargo does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use benches::output;

use crate::cargo::{generated, library};
use crate::contestants::{Contestant, Items};
use crate::source;

/// What a user asks cargo for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Profile {
    Check,
    Build,
    Release,
}

impl Profile {
    /// What cargo passes, but without incremental compilation, which writes caches to the disk,
    /// and with one codegen unit: with several, a line can change where a crate is split.
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
    /// A library of `count` items.
    pub(crate) fn write(
        contestant: &Contestant,
        profile: Profile,
        items: Items,
        count: u32,
    ) -> Result<Self> {
        let name = contestant.name.replace(|c: char| !c.is_alphanumeric(), "-");
        let directory = generated().join(format!("crates/{name}/{profile:?}-{items:?}-{count}"));
        fs::create_dir_all(&directory)?;
        let text = source::text(contestant, items, count);
        fs::write(directory.join("generated.rs"), text)?;
        let arguments = [
            "generated.rs",
            "--edition=2024",
            "--crate-type=lib",
            "-Cembed-bitcode=no",
        ];
        Ok(Self {
            directory,
            arguments: arguments
                .iter()
                .chain(profile.arguments())
                .map(ToString::to_string)
                .chain(library(contestant.feature)?)
                .collect(),
        })
    }

    /// Compiles the crate.
    pub(crate) fn compile(&self) -> Result<()> {
        self.run(Command::new(rustc()?)).map(drop)
    }

    /// Compiles the crate, and counts the instructions that this takes.
    pub(crate) fn count_instructions(&self) -> Result<f64> {
        let mut valgrind = Command::new("valgrind");
        valgrind
            .args(["--tool=callgrind", "--callgrind-out-file=callgrind.out"])
            .arg(rustc()?);
        let log = self.run(valgrind)?;
        let (_, count) = log
            .split_once("Collected : ")
            .context("Callgrind prints no count")?;
        let count = count.lines().next().unwrap_or_default().trim();
        count
            .parse()
            .with_context(|| format!("`{count}` is not a count"))
    }

    /// Runs the command, and returns what it prints to stderr.
    fn run(&self, mut command: Command) -> Result<String> {
        let output = command
            .args(&self.arguments)
            .current_dir(&self.directory)
            .output()
            .with_context(|| format!("{} does not start", command.get_program().display()))?;
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        let directory = self.directory.display();
        ensure!(
            output.status.success(),
            "rustc fails in {directory}:\n{log}"
        );
        Ok(log)
    }
}

/// Returns the path of the compiler itself. The `rustc` on `PATH` may be rustup's proxy, which
/// starts the compiler in another process, so that Callgrind would count the proxy.
fn rustc() -> Result<PathBuf> {
    Ok(Path::new(&output("rustc", &["--print=sysroot"])?).join("bin/rustc"))
}
