//! What `cargo new-derive` rejects, with a message and without writing anything.

use std::fs;
use std::path::Path;

use snapbox::cmd::{Command, cargo_bin};

/// Runs the command in an empty folder, which must be empty afterwards.
fn rejected(arguments: &[&str], message: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    rejected_in(folder.path(), arguments, message);
    assert_eq!(files(folder.path()), [""; 0]);
}

fn rejected_in(folder: &Path, arguments: &[&str], message: &str) {
    Command::new(cargo_bin!("cargo-new-derive"))
        .arg("new-derive")
        .args(arguments)
        .current_dir(folder)
        .assert()
        .failure()
        .stderr_eq(format!("error: [..]{message}[..]\n...\n"));
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder exists");
    entries
        .map(|entry| {
            entry
                .expect("it can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

#[test]
fn a_folder_that_is_not_empty() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::create_dir(folder.path().join("used")).expect("a folder can be made");
    fs::write(folder.path().join("used/notes"), "").expect("a file can be written");
    rejected_in(folder.path(), &["Inspect", "used"], "`used` is not empty");
    assert_eq!(files(folder.path()), ["used"]);
    assert_eq!(files(&folder.path().join("used")), ["notes"]);
}

#[test]
fn a_file_in_place_of_the_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(folder.path().join("file"), "text").expect("a file can be written");
    rejected_in(folder.path(), &["Inspect", "file"], "can't write to `file`");
    assert_eq!(
        fs::read_to_string(folder.path().join("file"))
            .ok()
            .as_deref(),
        Some("text")
    );
}

#[test]
fn a_name_that_is_not_in_upper_camel_case() {
    rejected(
        &["field_table", "new"],
        "upper camel case; write `FieldTable`",
    );
    rejected(
        &["Field-Table", "new"],
        "upper camel case; write `FieldTable`",
    );
    rejected(
        &["fieldTable", "new"],
        "upper camel case; write `FieldTable`",
    );
    rejected(&["3D", "new"], "upper camel case, such as `FieldTable`");
    rejected(&["Größe", "new"], "upper camel case, such as `FieldTable`");
    rejected(&["", "new"], "upper camel case, such as `FieldTable`");
}

#[test]
fn a_keyword() {
    rejected(&["Self", "new"], "`Self` is a keyword");
    rejected(
        &["Match", "new"],
        "its crate would be called `match`, which is a keyword",
    );
    rejected(
        &["Gen", "new"],
        "its crate would be called `gen`, which is a keyword",
    );
}

#[test]
fn a_name_that_every_program_has() {
    rejected(&["Debug", "new"], "every program has a `Debug` in scope");
    rejected(&["String", "new"], "every program has a `String` in scope");
    rejected(
        &["ProcMacro", "new"],
        "its crate would be called `proc_macro`",
    );
    rejected(&["Char", "new"], "its crate would be called `char`");
}

#[test]
fn a_crate_that_the_derive_needs() {
    rejected(
        &["Darling", "new"],
        "`darling` is one of the crates that the derive needs",
    );
    rejected(
        &["ProcMacro2", "new"],
        "`proc_macro2` is one of the crates that the derive needs",
    );
    rejected(
        &["Serde", "new"],
        "is one of the crates that the derive needs",
    );
}

#[test]
fn a_type_of_the_template() {
    rejected(
        &["Pancakes", "new"],
        "the template has a type called `Pancakes`",
    );
}

#[test]
fn an_attribute_that_is_not_possible() {
    rejected(
        &["Inspect", "new", "--attribute", "type"],
        "`type` is a keyword",
    );
    rejected(
        &["Inspect", "new", "--attribute", "in-spect"],
        "the name of an attribute is an identifier",
    );
    rejected(
        &["Inspect", "new", "--attribute", "r#type"],
        "the name of an attribute is an identifier",
    );
    rejected(
        &["Inspect", "new", "--attribute", "doc"],
        "`#[doc]` is built into Rust",
    );
    rejected(
        &["Path", "new"],
        "`path` can't be the attribute; choose one with `--attribute`",
    );
}
