//! The template, and its files under another name.

use aho_corasick::{AhoCorasick, MatchKind};
use anyhow::{Context, ensure};
use include_dir::{Dir, DirEntry, File, include_dir};

use crate::name::{Attribute, Name};

static TEMPLATE: Dir<'_> = include_dir!("$OUT_DIR/template");

/// What is replaced. If several match, the first one counts: the attribute is spelled like the
/// crate, and only the text before it tells them apart.
const OLD: [&str; 5] = [
    "#[describe",
    "attributes(describe",
    "Describe",
    "-describe",
    "describe",
];

pub(crate) struct Template {
    old: AhoCorasick,
    new: [String; OLD.len()],
    camel: String,
}

impl Template {
    pub(crate) fn new(name: &Name, attribute: &Attribute) -> anyhow::Result<Self> {
        let Name {
            camel,
            snake,
            kebab,
        } = name;
        let attribute = &attribute.0;
        reject_dependency(snake)?;
        Ok(Self {
            old: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostFirst)
                .build(OLD)?,
            new: [
                format!("#[{attribute}"),
                format!("attributes({attribute}"),
                camel.clone(),
                format!("-{kebab}"),
                snake.clone(),
            ],
            camel: camel.clone(),
        })
    }

    /// Returns the paths and contents of all files.
    pub(crate) fn files(&self) -> anyhow::Result<Vec<(String, String)>> {
        let mut files = Vec::new();
        self.add(&TEMPLATE, &mut files)?;
        Ok(files)
    }

    fn add(&self, folder: &Dir<'_>, files: &mut Vec<(String, String)>) -> anyhow::Result<()> {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(folder) => self.add(folder, files)?,
                DirEntry::File(file) => {
                    let path = file.path().to_str().context("a path is not Unicode")?;
                    let content = file.contents_utf8().context("a file is not Unicode")?;
                    reject_item(&self.camel, content)?;
                    let mut content = self.old.replace_all(content, &self.new);
                    // rustfmt does not format these files, and the test compares them with the
                    // output of prettyplease.
                    if path.contains("/goldens/") {
                        content = prettyplease::unparse(&syn::parse_file(&content)?);
                    }
                    if path == "Cargo.lock" {
                        content = sort_packages(&content);
                    }
                    files.push((self.old.replace_all(path, &self.new), content));
                }
            }
        }
        Ok(())
    }
}

/// Puts the packages of a lock file, and the dependencies of each, in the order of their new names.
/// Otherwise the first command of cargo would change the file.
fn sort_packages(lock: &str) -> String {
    let mut packages = lock.split("\n[[package]]\n");
    let header = packages.next().unwrap_or_default();
    let mut packages: Vec<Vec<_>> = packages.map(|it| it.trim_end().lines().collect()).collect();
    for lines in &mut packages {
        let is_dependency = |line: &&str| line.starts_with(" \"");
        if let Some(start) = lines.iter().position(is_dependency) {
            let end = lines.len() - 1;
            lines[start..end].sort_unstable();
        }
    }
    packages.sort_unstable();
    let packages = packages.into_iter().map(|lines| lines.join("\n"));
    packages.fold(header.to_owned(), |lock, package| {
        lock + "\n[[package]]\n" + &package + "\n"
    })
}

/// Two packages of the same name would be ambiguous in the lock file, so cargo rejects it.
fn reject_dependency(snake: &str) -> anyhow::Result<()> {
    let lock = TEMPLATE
        .get_file("Cargo.lock")
        .and_then(File::contents_utf8);
    let lines = lock.context("the template has a lock file")?.lines();
    let packages = lines.filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    for package in packages.map(|package| package.replace('-', "_")) {
        let is_new = package == snake || package.strip_suffix("_derive") == Some(snake);
        ensure!(
            !is_new || package.starts_with("describe"),
            "`{package}` is one of the crates that the derive needs; choose another name"
        );
    }
    Ok(())
}

/// `use pancakes::Pancakes` next to the tests' `struct Pancakes` is an error.
fn reject_item(camel: &str, content: &str) -> anyhow::Result<()> {
    let words: Vec<_> = content.split_whitespace().collect();
    for (keyword, item) in words.iter().zip(words.iter().skip(1)) {
        let ident = item.split(|char: char| !char.is_alphanumeric()).next();
        ensure!(
            !["enum", "struct"].contains(keyword) || ident != Some(camel),
            "the template has a type called `{camel}`; choose another name"
        );
    }
    Ok(())
}
