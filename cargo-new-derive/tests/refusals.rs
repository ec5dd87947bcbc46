//! What `cargo new-derive` refuses: with a message, and nothing written.

use std::fs;
use std::path::Path;

use snapbox::cmd::{Command, cargo_bin};

/// Runs the command in an empty folder, which must be empty afterwards.
fn refused(arguments: &[&str], message: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    refused_in(folder.path(), arguments, message);
    assert_eq!(files(folder.path()), [""; 0]);
}

fn refused_in(folder: &Path, arguments: &[&str], message: &str) {
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
    refused_in(folder.path(), &["Inspect", "used"], "`used` is not empty");
    assert_eq!(files(folder.path()), ["used"]);
    assert_eq!(files(&folder.path().join("used")), ["notes"]);
}

#[test]
fn a_file_in_place_of_the_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(folder.path().join("file"), "text").expect("a file can be written");
    refused_in(folder.path(), &["Inspect", "file"], "can't write to `file`");
    assert_eq!(
        fs::read_to_string(folder.path().join("file"))
            .ok()
            .as_deref(),
        Some("text")
    );
}

#[test]
fn a_name_that_is_not_in_upper_camel_case() {
    refused(
        &["field_table", "new"],
        "upper camel case; write `FieldTable`",
    );
    refused(
        &["Field-Table", "new"],
        "upper camel case; write `FieldTable`",
    );
    refused(
        &["fieldTable", "new"],
        "upper camel case; write `FieldTable`",
    );
    refused(&["3D", "new"], "upper camel case, such as `FieldTable`");
    refused(&["Größe", "new"], "upper camel case, such as `FieldTable`");
    refused(&["", "new"], "upper camel case, such as `FieldTable`");
}

#[test]
fn a_keyword() {
    refused(&["Self", "new"], "`Self` is a keyword");
    refused(
        &["Match", "new"],
        "its crate would be called `match`, which is a keyword",
    );
    refused(
        &["Gen", "new"],
        "its crate would be called `gen`, which is a keyword",
    );
}

#[test]
fn a_name_that_every_program_has() {
    refused(&["Debug", "new"], "every program has a `Debug` in scope");
    refused(&["String", "new"], "every program has a `String` in scope");
    refused(
        &["ProcMacro", "new"],
        "its crate would be called `proc_macro`",
    );
    refused(&["Char", "new"], "its crate would be called `char`");
}

#[test]
fn a_crate_that_the_derive_needs() {
    refused(
        &["Darling", "new"],
        "`darling` is one of the crates that the derive needs",
    );
    refused(
        &["ProcMacro2", "new"],
        "`proc_macro2` is one of the crates that the derive needs",
    );
    refused(
        &["Serde", "new"],
        "is one of the crates that the derive needs",
    );
}

#[test]
fn a_type_of_the_template() {
    refused(
        &["Pancakes", "new"],
        "the template has a type called `Pancakes`",
    );
}

#[test]
fn an_attribute_that_cannot_be() {
    refused(
        &["Inspect", "new", "--attribute", "type"],
        "`type` is a keyword",
    );
    refused(
        &["Inspect", "new", "--attribute", "in-spect"],
        "the name of an attribute is an identifier",
    );
    refused(
        &["Inspect", "new", "--attribute", "r#type"],
        "the name of an attribute is an identifier",
    );
    refused(
        &["Inspect", "new", "--attribute", "doc"],
        "`#[doc]` has a meaning in Rust",
    );
    refused(
        &["Path", "new"],
        "`path` can't be the attribute; choose one with `--attribute`",
    );
}
