//! Checks of the documents and the packages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::Value;
use walkdir::{DirEntry, WalkDir};

/// The folders. The packages need other names before they can be published.
const PUBLISHED: [&str; 2] = ["hello_macro", "hello_macro_derive"];

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

fn read(path: impl AsRef<Path>) -> String {
    let path = Path::new(ROOT).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns every Markdown file outside the `target` folders, whose files belong to others.
fn documents() -> Vec<PathBuf> {
    let is_ours = |entry: &DirEntry| entry.file_name() != "target" && entry.file_name() != ".git";
    let files = WalkDir::new(ROOT).into_iter().filter_entry(is_ours);
    files
        .map(|entry| entry.expect("the repository can be listed").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect()
}

/// Returns the links of a document, and the anchors that lead to its headings.
fn links_and_anchors(markdown: &str) -> (Vec<String>, BTreeSet<String>) {
    let (mut links, mut anchors) = (Vec::new(), BTreeSet::new());
    let mut heading = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text.to_lowercase());
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let mut heading = heading.take().unwrap_or_default();
                heading.retain(|char| char.is_alphanumeric() || [' ', '-', '_'].contains(&char));
                anchors.insert(heading.replace(' ', "-"));
            }
            _ => {}
        }
    }
    (links, anchors)
}

#[test]
fn every_relative_link_leads_somewhere() {
    let documents: BTreeMap<PathBuf, _> = documents()
        .into_iter()
        .map(|path| {
            let found = links_and_anchors(&read(&path));
            (path.canonicalize().expect("it is there"), found)
        })
        .collect();
    let mut count = 0;
    for (page, (links, _)) in &documents {
        for link in links.iter().filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => page.clone(),
                file => page.with_file_name(file),
            };
            let target = target.canonicalize();
            let found = target.is_ok_and(|target| {
                anchor.is_empty()
                    || documents
                        .get(&target)
                        .is_none_or(|(_, anchors)| anchors.contains(anchor))
            });
            assert!(found, "{}: {link} leads nowhere", page.display());
            count += 1;
        }
    }
    assert!(count > 10, "only {count} links were found");
}

#[test]
fn the_tutorial_names_functions_of_the_files_it_links_to() {
    let page = read("docs/tutorial.md");
    let (mut file, mut count) = (None, 0);
    for event in Parser::new(&page) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => file = Some(dest_url),
            Event::End(TagEnd::Link) => file = None,
            Event::Code(name) => {
                let Some(file) = &file else { continue };
                let source = read(Path::new("docs").join(&**file));
                let is_defined = ["fn NAME(", "fn NAME<", "macro_rules! NAME "]
                    .iter()
                    .any(|item| source.contains(&item.replace("NAME", &name)));
                assert!(is_defined, "{file} does not define `{name}`");
                count += 1;
            }
            _ => {}
        }
    }
    assert!(count > 10, "only {count} functions were found");
}

/// Compares the README's block after `start` with `expected`. `SNAPSHOTS=overwrite` rewrites it.
#[track_caller]
fn readme_shows(start: &str, expected: &str) {
    let readme = read("README.md");
    let (before, rest) = readme.split_once(start).expect("the README has it");
    let (shown, after) = rest.split_once("```\n").expect("the block ends");
    if env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
        let readme = [before, start, expected, "```\n", after].concat();
        fs::write(Path::new(ROOT).join("README.md"), readme).expect("README.md can be written");
    } else {
        assert_eq!(expected, shown);
    }
}

/// `tests/ui.rs` checks that the `.stderr` file is what the compiler prints.
#[test]
fn the_readme_shows_what_the_compiler_says() {
    let errors = read("tests/ui/fail/readme.stderr");
    readme_shows("(tests/ui/fail/readme.rs):\n\n```text\n", &errors);
}

#[test]
#[ignore = "needs `cargo expand`, which `.ci/step expand` installs"]
fn the_readme_shows_what_cargo_expand_prints() {
    let printed = cargo([
        "expand",
        "-p",
        "examples",
        "--example",
        "pancakes",
        "--color",
        "never",
    ]);
    readme_shows(
        "`cargo expand -p examples --example pancakes` prints\n\n```rust,ignore\n",
        &printed,
    );
}

fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).output();
    let output = output.expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("cargo prints UTF-8")
}

/// The derive uses private items of the trait crate, so both must have the same version.
#[test]
fn the_pair_is_all_that_is_published_and_pinned_to_one_version() {
    let metadata = cargo(["metadata", "--no-deps", "--format-version=1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("it has a list");
    let published = packages
        .iter()
        .filter(|package| package["publish"].is_null());
    let published: BTreeMap<_, _> = published
        .filter_map(|package| {
            let folder = Path::new(package["manifest_path"].as_str()?).parent()?;
            Some((folder.file_name()?.to_str()?, package))
        })
        .collect();
    assert_eq!(published.keys().copied().collect::<Vec<_>>(), PUBLISHED);

    let [library, derive] = PUBLISHED.map(|folder| published[folder]);
    assert_eq!(library["version"], derive["version"]);
    let dependencies = library["dependencies"].as_array().expect("it has a list");
    let pin = dependencies
        .iter()
        .find(|dependency| dependency["name"] == derive["name"]);
    let version = library["version"].as_str().expect("a version is a string");
    assert_eq!(pin.expect("it is there")["req"], format!("={version}"));
}

#[test]
fn a_package_holds_its_sources_its_licences_and_its_front_page() {
    for (folder, readme) in PUBLISHED.into_iter().zip([Some("README.md"), None]) {
        let manifest = format!("{ROOT}/{folder}/Cargo.toml");
        let arguments = ["package", "--list", "--allow-dirty", "--manifest-path"];
        let packed = cargo(arguments.into_iter().chain([&*manifest]));
        let mut packed: BTreeSet<_> = packed.lines().collect();
        // Cargo adds these, the last one only in a git repository.
        for file in [
            "Cargo.lock",
            "Cargo.toml",
            "Cargo.toml.orig",
            ".cargo_vcs_info.json",
        ] {
            packed.remove(file);
        }
        assert!(packed.contains("src/lib.rs"), "{packed:?}");
        // The documentation includes `docs/`.
        packed.retain(|file| !file.starts_with("src/") && !file.starts_with("docs/"));
        let licences = ["LICENSE-APACHE", "LICENSE-MIT"];
        assert_eq!(packed, licences.into_iter().chain(readme).collect());
        for licence in licences {
            assert!(
                read(Path::new(folder).join(licence)) == read(licence),
                "{folder}/{licence} is not the text of {licence}"
            );
        }
    }
}
