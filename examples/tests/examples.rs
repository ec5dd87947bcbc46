//! Runs every example, and compares its output with `examples/expected/`.
//!
//! The working directory of a test is the folder of its package, so `..` is `examples/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use snapbox::cmd::Command;

/// Where the expected output of an example is kept.
fn expected(example: &str) -> PathBuf {
    Path::new("../expected").join(format!("{example}.stdout"))
}

#[test]
fn every_example_prints_its_expected_output() {
    // `libcurl` needs a feature, and has tests of its own.
    for example in examples().iter().filter(|name| *name != "libcurl") {
        // In the root, the command that the README has. There cargo selects the same packages as
        // for `cargo test`, and so the same features of the dependencies: it has built all of it.
        Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--example", example])
            .current_dir("../..")
            .assert()
            .success()
            .stdout_eq(snapbox::Data::read_from(&expected(example), None))
            .stderr_eq("");
    }
}

/// The examples that have a file or a folder.
fn examples() -> BTreeSet<String> {
    let entries = fs::read_dir("..").expect("examples/ is a folder");
    let paths = entries.map(|entry| entry.expect("examples/ can be read").path());
    let is_example = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "rs")
            || path.join("main.rs").is_file()
    };
    let name = |path: PathBuf| {
        let name = path.file_stem().expect("an example has a name");
        name.to_string_lossy().into_owned()
    };
    paths.filter(is_example).map(name).collect()
}
