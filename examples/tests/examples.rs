//! Runs every example, and compares its output with `examples/expected/`.
//!
//! The working directory of a test is the folder of its package, so `..` is `examples/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use snapbox::cmd::{Command, compile_examples};

/// Where the expected output of an example is kept.
fn expected(example: &str) -> PathBuf {
    Path::new("../expected").join(format!("{example}.stdout"))
}

#[test]
fn every_example_prints_its_expected_output() {
    let mut ran = BTreeSet::new();
    // From the root, cargo selects the same packages as for `cargo test`, and so the same features
    // of the dependencies. Nothing is compiled a second time.
    let root = ["--manifest-path", "../../Cargo.toml"];
    for (example, binary) in compile_examples(root).expect("the examples compile") {
        Command::new(binary.expect("the example compiles"))
            .assert()
            .success()
            .stdout_eq(snapbox::Data::read_from(&expected(&example), None))
            .stderr_eq("");
        ran.insert(example);
    }
    // `libcurl` needs a feature, and has tests of its own.
    let listed: BTreeSet<_> = examples()
        .into_iter()
        .filter(|name| name != "libcurl")
        .collect();
    assert_eq!(ran, listed, "examples/Cargo.toml names other examples");
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

#[test]
fn every_example_has_an_expected_output() {
    for name in examples() {
        let expected = expected(&name);
        assert!(expected.is_file(), "{} is missing", expected.display());
    }
}

#[test]
fn the_readme_has_the_command_of_every_example() {
    let readme = fs::read_to_string("../README.md").expect("examples/README.md is there");
    let commands = readme.split("`cargo run --example ").skip(1);
    let listed: BTreeSet<_> = commands
        .filter_map(|command| command.split([' ', '`']).next())
        .collect();
    for name in examples() {
        assert!(
            listed.contains(name.as_str()),
            "{name} is not in examples/README.md, only {listed:?}"
        );
    }
}
