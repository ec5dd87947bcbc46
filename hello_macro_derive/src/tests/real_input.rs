//! The derive on real type definitions: those in the sources of this workspace's dependencies.

use std::ffi::OsStr;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread::ScopedJoinHandle;
use std::{fs, iter, thread};

use quote::{ToTokens, quote};
use serde_json::Value;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, GenericParam};
use walkdir::WalkDir;

use super::{expansion, text};

/// The test must find at least this many. Otherwise it would pass if the sources were elsewhere.
const FLOOR: usize = 10_000;

/// Longer files are skipped: they hold bindings to C libraries, thousands of definitions that are
/// all alike.
const LONGEST: u64 = 64 * 1024;

#[test]
fn every_real_definition_expands_to_one_impl_with_its_name_and_generics() {
    let folders = Mutex::new(dependencies());
    let next = || folders.lock().expect("no thread has panicked").pop();
    let work = || -> usize {
        iter::from_fn(next)
            .map(|folder| check_folder(&folder))
            .sum()
    };
    let count: usize = thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let counts = threads.into_iter().map(ScopedJoinHandle::join);
        counts
            .map(|count| count.expect("a definition was rejected"))
            .sum()
    });
    println!("{count} definitions");
    assert!(count >= FLOOR, "only {count}");
}

fn check_folder(folder: &Path) -> usize {
    let mut count = 0;
    let files = WalkDir::new(folder).into_iter();
    for entry in files.map(|entry| entry.expect("the sources can be listed")) {
        let is_rust = entry.path().extension() == Some(OsStr::new("rs"));
        if is_rust && entry.metadata().is_ok_and(|file| file.len() <= LONGEST) {
            let text = fs::read_to_string(entry.path()).unwrap_or_default();
            for definition in definitions(&text) {
                // darling's tests have an attribute of this name.
                let is_hello = |attribute: &Attribute| attribute.path().is_ident("hello");
                if !definition.attrs.iter().any(is_hello) {
                    check(definition, entry.path());
                    count += 1;
                }
            }
        }
    }
    count
}

/// Returns the folders of the dependencies for this platform.
fn dependencies() -> Vec<PathBuf> {
    let output = |command: &mut Command| command.output().expect("the command runs").stdout;
    let host = output(Command::new("rustc").args(["--print", "host-tuple"]));
    let host = String::from_utf8(host).expect("a target's name is ASCII");
    let metadata = output(Command::new(env!("CARGO")).args([
        "metadata",
        "--format-version=1",
        "--filter-platform",
        host.trim(),
    ]));
    let metadata: Value = serde_json::from_slice(&metadata).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("it has a list");
    let foreign = packages
        .iter()
        .filter(|package| !package["source"].is_null());
    foreign
        .filter_map(|package| Path::new(package["manifest_path"].as_str()?).parent())
        .map(PathBuf::from)
        .collect()
}

/// Returns the definitions in a file, as far as its lines show where each begins and ends.
///
/// Parsing whole files takes several times as long, since most of their content is functions.
fn definitions(text: &str) -> impl Iterator<Item = DeriveInput> {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let starts = |line: &str| {
        let mut words = line.split_whitespace().take(2);
        words.any(|word| ["struct", "enum", "union"].contains(&word))
    };
    (0..lines.len()).filter_map(move |start| {
        let line = lines[start];
        if !starts(line) {
            return None;
        }
        let is_last = |each: &&str| {
            each.ends_with(';') || each.ends_with('}') && indent(each) == indent(line)
        };
        let is_attribute = |each: &&&str| each.trim_start().starts_with(['#', '/']);
        let attributes = lines[..start].iter().rev().take_while(is_attribute).count();
        let end = start + lines[start..].iter().position(is_last)?;
        syn::parse_str(&lines[start - attributes..=end].join("\n")).ok()
    })
}

fn check(definition: DeriveInput, file: &Path) {
    let place = format!("{} in {}", definition.ident, file.display());
    let (impls, errors) = expansion(definition.to_token_stream());
    assert_eq!((impls.len(), errors), (1, 0), "{place}");
    let implementation = &impls[0];

    let name = definition.ident.unraw().to_string();
    assert_eq!(text(implementation, "NAME"), name, "{place}");
    let greeting = format!("Hello, Macro! My name is {name}");
    assert_eq!(text(implementation, "GREETING"), greeting, "{place}");
    let variants = match &definition.data {
        Data::Enum(data) => data.variants.len(),
        _ => 0,
    };
    let arms = implementation.to_token_stream().to_string();
    assert_eq!(arms.matches("=>").count(), variants, "{place}");

    let (ident, mut generics) = (definition.ident, definition.generics);
    for parameter in &mut generics.params {
        match parameter {
            GenericParam::Lifetime(parameter) => parameter.attrs.clear(),
            GenericParam::Type(parameter) => {
                parameter.attrs.clear();
                parameter.default = None;
            }
            GenericParam::Const(parameter) => {
                parameter.attrs.clear();
                parameter.default = None;
            }
        }
    }
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
        GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
        GenericParam::Const(parameter) => {
            let ident = &parameter.ident;
            quote!({ #ident })
        }
    });
    let arguments = (!generics.params.is_empty()).then(|| quote!(<#(#arguments),*>));
    let self_type = quote!(#ident #arguments).to_string();
    assert_eq!(
        implementation.self_ty.to_token_stream().to_string(),
        self_type,
        "{place}"
    );
    assert_eq!(
        without_last_comma(&implementation.generics.params),
        without_last_comma(&generics.params),
        "{place}"
    );
    let clauses = [&implementation.generics, &generics].map(|generics| {
        let clause = generics.where_clause.as_ref();
        clause.map_or(String::new(), |clause| {
            without_last_comma(&clause.predicates)
        })
    });
    assert_eq!(clauses[0], clauses[1], "{place}");
}

fn without_last_comma(list: &impl ToTokens) -> String {
    let list = list.to_token_stream().to_string();
    list.trim_end_matches(" ,").to_owned()
}
