//! The picture of the compiler's errors in the README.
//!
//! `SNAPSHOTS=overwrite cargo test --test errors_picture` makes it anew.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use cargo_metadata::Message;
use cargo_metadata::camino::Utf8PathBuf;
use snapbox::{Data, IntoData, assert_data_eq};

/// Builds the trait crate, and says where it is.
fn library() -> Utf8PathBuf {
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--package",
            "hello_macro",
            "--message-format",
            "json",
        ])
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success());
    let mut messages = Message::parse_stream(output.stdout.as_slice());
    let library = messages.find_map(|message| match message {
        Ok(Message::CompilerArtifact(artifact)) if artifact.target.name == "hello_macro" => {
            artifact
                .filenames
                .into_iter()
                .find(|file| file.extension() == Some("rlib"))
        }
        _ => None,
    });
    library.expect("the crate has a library")
}

#[rustversion::attr(not(stable(1.95)), ignore = "the picture is of Rust 1.95")]
#[test]
fn the_picture_shows_what_the_compiler_prints() {
    let library = library();
    let dependencies = library.parent().expect("it is in a folder").join("deps");
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args([
            "--edition",
            "2024",
            "--emit",
            "metadata",
            "--color",
            "always",
        ])
        .args(["--out-dir", env!("CARGO_TARGET_TMPDIR")])
        .args(["--extern", &format!("hello_macro={library}")])
        .args(["-L", &format!("dependency={dependencies}")])
        .arg("docs/pictures/errors.rs")
        .output()
        .expect("rustc runs");
    assert!(!output.status.success());

    let shown = String::from_utf8(output.stderr).expect("rustc prints UTF-8");
    let picture = Path::new("docs/pictures/errors.term.svg");
    assert_data_eq!(shown.into_data(), Data::read_from(picture, None));
}
