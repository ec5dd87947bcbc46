//! Every example is run, and what it prints is compared with `examples/expected/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use snapbox::cmd::{Command, compile_examples};

/// Where the expected output of an example is kept.
fn expected(example: &str) -> PathBuf {
    Path::new("examples/expected").join(format!("{example}.stdout"))
}

#[test]
fn every_example_prints_what_is_expected() {
    let mut ran = BTreeSet::new();
    for (example, binary) in compile_examples([]).expect("the examples compile") {
        Command::new(binary.expect("the example compiles"))
            .assert()
            .success()
            .stdout_eq(snapbox::Data::read_from(&expected(&example), None))
            .stderr_eq("");
        ran.insert(example);
    }
    assert!(ran.contains("pancakes"), "only {ran:?} were run");
}

/// An example with `required-features` is skipped when the feature is off, so the files decide what must be there.
#[test]
fn every_example_has_an_expected_output() {
    for entry in fs::read_dir("examples").expect("examples/ is a folder") {
        let path = entry.expect("examples/ can be read").path();
        let is_example = path.extension().is_some_and(|extension| extension == "rs")
            || path.join("main.rs").is_file();
        if is_example {
            let name = path.file_stem().expect("an example has a name");
            let expected = expected(&name.to_string_lossy());
            assert!(expected.is_file(), "{} is missing", expected.display());
        }
    }
}
