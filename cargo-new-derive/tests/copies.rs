//! The files that `cargo new-derive` writes are complete, and pass their checks.

use std::path::{Path, PathBuf};
use std::{fs, process};

use snapbox::cmd::{Command, cargo_bin};
use snapbox::str;

/// Writes a copy into a folder, the same one in each run, so that cargo can reuse the build output.
fn copy(folder: &str, arguments: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old copy can be removed");
    }
    Command::new(cargo_bin!("cargo-new-derive"))
        .arg("new-derive")
        .args(arguments)
        .arg(&folder)
        .assert()
        .success()
        .stdout_eq(str![[r"
Created `[..]` in [..]. What to do next:
1. [..]
2. [..]
3. [..]

"]]);
    folder
}

/// Runs a command in the copy. The target folder is that of the template, which builds the same
/// dependencies.
fn run(folder: &Path, program: &str, arguments: &[&str]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("template");
    let status = process::Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "{program} {arguments:?}"
    );
}

/// Returns the paths and contents of all files.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("it can be read").path();
        if path.ends_with(".git") {
            continue;
        }
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            let content = fs::read_to_string(&path).expect("it can be read");
            files.push((path.to_string_lossy().into_owned(), content));
        }
    }
    files
}

/// One test, since two would wait for each other's lock on the target folder.
#[test]
fn two_copies_pass_their_own_checks() {
    let one_word = copy("inspect", &["Inspect"]);
    run(&one_word, "cargo", &["test"]);

    let two_words = copy("two-words", &["FieldTable", "--attribute", "table"]);
    let lock = || fs::read_to_string(two_words.join("Cargo.lock")).expect("there is a lock file");
    let written = lock();
    run(&two_words, "bash", &[".ci/run"]);
    // Each dependency has the version that the template was tested with.
    assert_eq!(written, lock());

    for name in ["src/lib.rs", "field_table_derive/src/lib.rs"] {
        assert!(two_words.join(name).is_file(), "{name}");
    }
    let all = files(&two_words);
    for (path, content) in &all {
        for text in [path, content] {
            assert!(!text.to_lowercase().contains("describe"), "{path}");
        }
    }
    for name in ["FieldTable", "field_table", "my-field-table", "#[table("] {
        assert!(
            all.iter().any(|(_, content)| content.contains(name)),
            "{name}"
        );
    }
    assert!(
        !all.iter()
            .any(|(_, content)| content.contains("#[field_table"))
    );
}

#[test]
fn an_empty_folder_is_accepted() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    Command::new(cargo_bin!("cargo-new-derive"))
        .args(["new-derive", "Inspect", "."])
        .current_dir(folder.path())
        .assert()
        .success();
    assert!(folder.path().join("inspect_derive/src/lib.rs").is_file());
}

#[test]
fn a_copy_is_a_git_repository_unless_it_is_part_of_one() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let outer = folder.path().join("outer");
    for path in [outer.clone(), outer.join("inner")] {
        let _ = fs::create_dir_all(&path);
        Command::new(cargo_bin!("cargo-new-derive"))
            .args(["new-derive", "Inspect"])
            .arg(path.join("copy"))
            .assert()
            .success();
        run(&outer, "git", &["init", "--quiet"]);
    }
    assert!(outer.join("copy/.git").is_dir());
    assert!(!outer.join("inner/copy/.git").exists());
}
