//! `cargo new-derive`, which starts a derive macro from a template.

mod name;
mod template;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{fs, io};

use anyhow::{Context, bail, ensure};
use clap::{Args, Parser};

use crate::name::{Attribute, Name};
use crate::template::Template;

/// Cargo runs `cargo-new-derive new-derive ..` for `cargo new-derive ..`.
#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo")]
enum Cargo {
    NewDerive(NewDerive),
}

/// Start a derive macro: a trait crate and a derive crate, with tests, documentation and CI
///
/// Writes a complete workspace that passes all its checks. `#[derive(NAME)]` implements the trait
/// `NAME` for a struct with named fields, with the names of the fields as a constant. From there,
/// change it step by step into the derive you need, in the order that CONTRIBUTING.md in the new
/// folder gives.
///
/// The crates are named after the trait, in snake case. The trait `FieldTable` and its derive are
/// in the crates `field_table` and `field_table_derive`.
#[derive(Args)]
#[command(
    version,
    after_help = "Example: cargo new-derive FieldTable ../field-table --attribute table"
)]
struct NewDerive {
    /// The trait and its derive, in upper camel case: `FieldTable`
    name: Name,
    /// The folder to write, which must be new or empty
    path: PathBuf,
    /// The attribute for options, `table` in `#[table(skip)]` [default: NAME in snake case]
    #[arg(long, value_name = "IDENTIFIER")]
    attribute: Option<Attribute>,
}

fn main() -> ExitCode {
    let Cargo::NewDerive(arguments) = Cargo::parse();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        // In the form that cargo and clap use. If `main` returned the error, `RUST_BACKTRACE` would
        // add a backtrace.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: NewDerive) -> anyhow::Result<()> {
    let NewDerive {
        name,
        path,
        attribute,
    } = arguments;
    let attribute = match attribute {
        Some(attribute) => attribute,
        None => name.snake.parse().with_context(|| {
            format!(
                "`{}` can't be the attribute; choose one with `--attribute`",
                name.snake
            )
        })?,
    };
    // All checks come before the first file is written.
    let files = Template::new(&name, &attribute)?.files()?;
    reject_used_folder(&path)?;

    for (file, content) in &files {
        write(&path.join(file), content)?;
    }
    format_sources(&path);
    init_repository(&path);

    println!(
        "Created `{}` in {}. What to do next:",
        name.camel,
        path.display()
    );
    println!("1. Run `cargo test` there. It passes.");
    println!(
        "2. Write a test in tests/ui, then change src/lib.rs and {}_derive/src, as CONTRIBUTING.md says.",
        name.snake
    );
    println!("3. Run `.ci/run`, which also checks formatting, lints, docs and packages.");
    Ok(())
}

fn reject_used_folder(path: &Path) -> anyhow::Result<()> {
    match fs::read_dir(path) {
        Ok(mut entries) => ensure!(
            entries.next().is_none(),
            "`{}` is not empty; name a folder that is empty or does not exist yet",
            path.display()
        ),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => bail!("can't write to `{}`: {error}", path.display()),
    }
    Ok(())
}

fn write(path: &Path, content: &str) -> anyhow::Result<()> {
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, content)?;
        // An embedded file has no permissions.
        #[cfg(unix)]
        if content.starts_with("#!") && path.extension().is_none() {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
        }
        io::Result::Ok(())
    };
    write().with_context(|| format!("can't write `{}`", path.display()))
}

/// Formats the code, since a longer name may need other line breaks. Without rustfmt the code stays
/// as it is, and still compiles.
fn format_sources(path: &Path) {
    _ = quietly("cargo", path, ["fmt", "--all"]);
}

/// Makes a git repository, as `cargo new` does: not inside another one, unless that ignores the
/// folder.
fn init_repository(path: &Path) {
    // 0: ignored; 1: part of a repository; 128: not in a repository.
    if quietly("git", path, ["check-ignore", "--quiet", "."]) != Some(1) {
        _ = quietly("git", path, ["init"]);
    }
}

/// Runs a command without output. Returns its exit code, or `None` if there is no such program.
fn quietly<const N: usize>(
    program: &str,
    folder: &Path,
    arguments: [impl AsRef<OsStr>; N],
) -> Option<i32> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().ok()?.code()
}
