//! What the two published crates promise beside their code, and that the checks are all called.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use cargo_metadata::{DependencyKind, MetadataCommand, Package, TargetKind};

const PUBLISHED: [&str; 2] = ["hello_macro", "hello_macro_derive"];

fn packages() -> Vec<Package> {
    let metadata = MetadataCommand::new().no_deps().exec();
    metadata.expect("the workspace has metadata").packages
}

fn package(name: &str) -> Package {
    let package = packages().into_iter().find(|package| package.name == name);
    package.expect("the package is in the workspace")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_two_crates_are_all_that_is_published() {
    let published: BTreeSet<_> = packages()
        .into_iter()
        .filter(|package| package.publish.is_none())
        .map(|package| package.name.to_string())
        .collect();
    assert_eq!(published, PUBLISHED.map(String::from).into());
}

/// The trait and what the derive writes belong together, to the last digit.
#[test]
fn the_pair_is_pinned_to_one_version() {
    let [library, derive] = PUBLISHED.map(package);
    let dependency = library
        .dependencies
        .iter()
        .find(|dependency| dependency.name == "hello_macro_derive");
    let requirement = &dependency.expect("the derive is a dependency").req;
    assert_eq!(library.version, derive.version);
    assert_eq!(requirement.to_string(), format!("={}", library.version));
}

#[test]
fn the_changelog_has_the_version() {
    let version = package("hello_macro").version;
    let changelog = read("CHANGELOG.md");
    let newest = changelog.lines().find_map(|line| line.strip_prefix("## "));
    let newest = newest.expect("the changelog has a version");
    assert_eq!(newest.split(',').next(), Some(version.to_string().as_str()));
}

fn dependencies(name: &str) -> BTreeSet<String> {
    let dependencies = package(name).dependencies;
    dependencies
        .into_iter()
        .map(|dependency| {
            // What only tests need belongs to the workspace's unpublished packages.
            assert_eq!(
                dependency.kind,
                DependencyKind::Normal,
                "{}",
                dependency.name
            );
            dependency.name
        })
        .collect()
}

#[test]
fn the_trait_crate_depends_on_the_derive_alone() {
    let expected = ["hello_macro_derive"].map(String::from);
    assert_eq!(dependencies("hello_macro"), expected.into());
}

#[test]
fn the_derive_depends_on_the_crates_that_read_and_write_rust() {
    let expected = [
        "darling",
        "ident_case",
        "proc-macro2",
        "quote",
        "strsim",
        "syn",
    ];
    assert_eq!(
        dependencies("hello_macro_derive"),
        expected.map(String::from).into()
    );
}

#[test]
fn neither_crate_has_a_build_script() {
    for name in PUBLISHED {
        for target in package(name).targets {
            assert!(!target.kind.contains(&TargetKind::CustomBuild), "{name}");
        }
    }
}

#[test]
fn neither_crate_has_unsafe_code() {
    for name in PUBLISHED {
        let source = read(Path::new(name).join("src/lib.rs"));
        assert!(
            source.lines().any(|line| line == "#![forbid(unsafe_code)]"),
            "{name}"
        );
    }
}

#[test]
fn the_metadata_is_what_a_registry_shows() {
    for name in PUBLISHED {
        let package = package(name);
        assert_eq!(package.license.as_deref(), Some("MIT OR Apache-2.0"));
        assert_eq!(
            package.rust_version.map(|version| version.to_string()),
            Some("1.88.0".to_owned())
        );
        assert!(package.description.is_some_and(|text| !text.is_empty()));
        assert!((1..=5).contains(&package.keywords.len()));
        assert!((1..=5).contains(&package.categories.len()));
        assert!(package.metadata.pointer("/docs/rs/rustdoc-args").is_some());
    }
}

/// What `cargo package` would pack.
fn packed(name: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--allow-dirty", "--package", name])
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let list = String::from_utf8(output.stdout).expect("the paths are UTF-8");
    // Outside a git repository, cargo does not write this one.
    list.lines()
        .filter(|path| *path != ".cargo_vcs_info.json")
        .map(String::from)
        .collect()
}

#[test]
fn a_package_holds_its_source_its_documentation_and_its_licences_and_no_more() {
    for (name, readme) in PUBLISHED.into_iter().zip([Some("README.md"), None]) {
        let mut expected: BTreeSet<_> = [
            "Cargo.lock",
            "Cargo.toml",
            "Cargo.toml.orig",
            "LICENSE-APACHE",
            "LICENSE-MIT",
        ]
        .into_iter()
        .chain(readme)
        .map(String::from)
        .collect();
        for folder in ["src", "docs"].map(|folder| Path::new(name).join(folder)) {
            // `docs/` is what the documentation includes, and the derive has none.
            for entry in fs::read_dir(&folder).into_iter().flatten() {
                let file = entry.expect("a folder can be listed").path();
                let file = file.strip_prefix(name).expect("it is in the package");
                expected.insert(file.to_string_lossy().replace('\\', "/"));
            }
        }
        assert!(expected.contains("src/lib.rs"));
        assert_eq!(packed(name), expected);
    }
}

/// A checkout without symbolic links has a file with a path in it instead.
#[test]
fn readme_and_licences_are_one_text_each() {
    for (package, file) in [
        ("hello_macro", "README.md"),
        ("hello_macro", "LICENSE-MIT"),
        ("hello_macro", "LICENSE-APACHE"),
        ("hello_macro_derive", "LICENSE-MIT"),
        ("hello_macro_derive", "LICENSE-APACHE"),
    ] {
        let text = read(Path::new(package).join(file));
        assert!(
            text == read(file) || text.trim_end() == format!("../{file}"),
            "{package}/{file}"
        );
    }
}

/// A link within a Markdown file of ours: `](path)`, without those into the web and into the page itself.
fn links(markdown: &str) -> impl Iterator<Item = &str> {
    let links = markdown
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    links
        .filter(|link| !link.contains("://") && !link.starts_with('#'))
        .map(|link| link.split('#').next().unwrap_or(link))
}

#[test]
fn no_link_of_the_front_pages_is_dead() {
    for page in ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"] {
        for link in links(&read(page)) {
            assert!(Path::new(link).exists(), "{page} links to {link}");
        }
    }
}

/// `step_NAME() {` in `.ci/step`.
fn steps() -> BTreeSet<String> {
    let script = read(".ci/step");
    let steps = script
        .lines()
        .filter_map(|line| line.strip_prefix("step_")?.strip_suffix("() {"));
    steps.map(String::from).collect()
}

#[test]
fn the_hosted_workflow_calls_every_step() {
    let workflow = read(".github/workflows/ci.yml");
    let called: BTreeSet<_> = workflow
        .lines()
        .filter_map(|line| line.split(".ci/step ").nth(1))
        .map(|name| name.trim().to_owned())
        .collect();
    assert_eq!(called, steps());
}

#[test]
fn the_readme_has_the_oldest_compiler_of_the_manifest() {
    let msrv = package("hello_macro")
        .rust_version
        .expect("the manifest has it");
    let sentence = format!("needs Rust {}.{} or later", msrv.major, msrv.minor);
    assert!(read("README.md").contains(&sentence), "{sentence}");
}
