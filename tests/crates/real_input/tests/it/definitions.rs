//! The definitions in the sources of the dependencies.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::MetadataCommand;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Generics, Ident, Item, ItemEnum, ItemStruct, ItemUnion, Variant};
use walkdir::WalkDir;

/// A definition and where it stands.
pub(crate) struct Definition {
    pub(crate) item: Item,
    file: PathBuf,
}

impl fmt::Display for Definition {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{} in {}", self.ident(), self.file.display())
    }
}

impl Definition {
    pub(crate) fn ident(&self) -> &Ident {
        match &self.item {
            Item::Struct(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Union(item) => &item.ident,
            other => unreachable!("{} is no type", other.to_token_stream()),
        }
    }

    pub(crate) fn generics(&self) -> &Generics {
        match &self.item {
            Item::Struct(item) => &item.generics,
            Item::Enum(item) => &item.generics,
            Item::Union(item) => &item.generics,
            other => unreachable!("{} is no type", other.to_token_stream()),
        }
    }

    pub(crate) fn variants(&self) -> Vec<&Variant> {
        match &self.item {
            Item::Enum(item) => item.variants.iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// A longer file holds the bindings to a C library: thousands of definitions that are all alike.
const LONGEST: usize = 64 * 1024;

/// Every definition in every file of every dependency, but for the longest files. A file that is no Rust, such as a template, is left out.
pub(crate) fn all() -> Vec<Definition> {
    let mut definitions = Vec::new();
    for folder in sources() {
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let path = entry.expect("the sources can be listed").into_path();
            if path.extension() != Some(OsStr::new("rs")) {
                continue;
            }
            let Ok(text) = fs::read_to_string(&path) else {
                continue;
            };
            if text.len() > LONGEST {
                continue;
            }
            if let Ok(file) = syn::parse_file(&text) {
                let mut collector = Collector {
                    file: &path,
                    definitions: &mut definitions,
                };
                collector.visit_file(&file);
            }
        }
    }
    definitions
}

/// The folders of the dependencies that this platform has.
fn sources() -> Vec<PathBuf> {
    let host = Command::new("rustc")
        .args(["--print", "host-tuple"])
        .output()
        .expect("rustc runs");
    let host = String::from_utf8(host.stdout).expect("it is ASCII");
    let metadata = MetadataCommand::new()
        .other_options(["--filter-platform".to_owned(), host.trim().to_owned()])
        .exec()
        .expect("cargo knows the dependencies");
    let packages = metadata.packages.iter();
    let foreign = packages.filter(|package| package.source.is_some());
    foreign
        .map(|package| PathBuf::from(package.manifest_path.parent().expect("it is a file")))
        .collect()
}

struct Collector<'a> {
    file: &'a Path,
    definitions: &'a mut Vec<Definition>,
}

impl Collector<'_> {
    fn push(&mut self, item: Item) {
        self.definitions.push(Definition {
            item,
            file: self.file.to_owned(),
        });
    }
}

impl Visit<'_> for Collector<'_> {
    fn visit_item_struct(&mut self, item: &ItemStruct) {
        self.push(Item::Struct(item.clone()));
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &ItemEnum) {
        self.push(Item::Enum(item.clone()));
        visit::visit_item_enum(self, item);
    }

    fn visit_item_union(&mut self, item: &ItemUnion) {
        self.push(Item::Union(item.clone()));
        visit::visit_item_union(self, item);
    }
}
