//! The derive on type definitions that nobody wrote for it: those in the sources of this
//! workspace's dependencies.

use std::ffi::OsStr;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread::ScopedJoinHandle;
use std::{fs, iter, mem, thread};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Expr, ExprLit, File, GenericParam, ImplItem, Item, ItemImpl, Lit};
use walkdir::WalkDir;

use crate::expand::expand;

/// At least this many are found. Otherwise the test would pass when the sources are elsewhere.
const FLOOR: usize = 10_000;

/// A longer file holds the bindings to a C library: thousands of definitions that are all alike.
const LONGEST: u64 = 64 * 1024;

#[test]
fn every_real_definition_gives_one_impl_with_its_name_and_generics() {
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
            .map(|count| count.expect("a definition was refused"))
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
            // A template is not Rust.
            let tokens = text.parse().unwrap_or_default();
            count += check_each(tokens, entry.path());
        }
    }
    count
}

/// The folders of the dependencies that this platform has.
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

/// Checks the definitions on this level and in its braces, and returns how many there are.
///
/// Only these are parsed: for the functions around them, syn needs several times as long.
fn check_each(tokens: TokenStream, file: &Path) -> usize {
    let mut count = 0;
    let (mut item, mut is_definition) = (TokenStream::new(), false);
    for token in tokens {
        let mut is_end = false;
        match &token {
            TokenTree::Ident(ident) => {
                is_definition |= ["struct", "enum", "union"].iter().any(|word| ident == word);
            }
            TokenTree::Punct(punct) => is_end = punct.as_char() == ';',
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                is_end = true;
                count += check_each(group.stream(), file);
            }
            _ => {}
        }
        item.extend([token]);
        if is_end {
            let item = mem::take(&mut item);
            if mem::take(&mut is_definition)
                && let Ok(definition) = syn::parse2::<DeriveInput>(item)
                // darling's tests have an attribute of this name.
                && !definition.attrs.iter().any(|attribute| attribute.path().is_ident("hello"))
            {
                check(definition, file);
                count += 1;
            }
        }
    }
    count
}

fn check(definition: DeriveInput, file: &Path) {
    let place = format!("{} in {}", definition.ident, file.display());
    let output = expand(definition.to_token_stream());
    let expansion: File =
        syn::parse2(output.clone()).unwrap_or_else(|error| panic!("{place}: {error} in\n{output}"));
    let [Item::Impl(implementation)] = &expansion.items[..] else {
        panic!("{place}: not one impl, but\n{output}");
    };

    let name = definition.ident.unraw().to_string();
    assert_eq!(text(implementation, "NAME"), name, "{place}");
    let greeting = format!("Hello, Macro! My name is {name}");
    assert_eq!(text(implementation, "GREETING"), greeting, "{place}");
    let variants = match &definition.data {
        Data::Enum(data) => data.variants.len(),
        _ => 0,
    };
    assert_eq!(
        output.to_string().matches("=>").count(),
        variants,
        "{place}"
    );

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

/// The value of a constant.
fn text(implementation: &ItemImpl, name: &str) -> String {
    let value = implementation.items.iter().find_map(|item| match item {
        ImplItem::Const(constant) if constant.ident == name => Some(&constant.expr),
        _ => None,
    });
    match value {
        Some(Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        })) => literal.value(),
        other => panic!("{name} is {}", other.to_token_stream()),
    }
}
