//! What the README says that `cargo expand -p examples --example pancakes` prints, and the picture of it.
//!
//! `.ci/step expand` installs `cargo expand` and runs these. With `SNAPSHOTS=overwrite` it writes both anew.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use snapbox::{Data, IntoData, assert_data_eq};

fn cargo_expand(color: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["expand", "--package", "examples", "--example", "pancakes"])
        .args(["--color", color])
        // Else the colours are those of whoever runs it.
        .args(["--theme", "OneHalfDark"])
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

const FENCE: &str = "`cargo expand -p examples --example pancakes` prints\n\n```rust,ignore\n";

#[test]
#[ignore = "needs `cargo expand`, which `.ci/step expand` installs"]
fn the_readme_shows_what_cargo_expand_prints() {
    let readme = fs::read_to_string("README.md").expect("README.md is there");
    let (before, rest) = readme.split_once(FENCE).expect("the README has it");
    let (shown, after) = rest.split_once("```\n").expect("the block ends");
    let printed = cargo_expand("never");
    if env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
        fs::write(
            "README.md",
            [before, FENCE, &printed, "```\n", after].concat(),
        )
        .expect("README.md can be written");
    } else {
        assert_data_eq!(printed, shown.raw());
    }
}

#[test]
#[ignore = "needs `cargo expand`, which `.ci/step expand` installs"]
fn the_picture_shows_what_cargo_expand_prints() {
    let picture = Path::new("docs/pictures/expansion.term.svg");
    assert_data_eq!(
        cargo_expand("always").into_data(),
        Data::read_from(picture, None)
    );
}
