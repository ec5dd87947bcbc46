//! Stage 2, the value of an option: a type for each, whose [`FromMeta`] says what is allowed.
//!
//! The errors have no span: [`options`](crate::options) knows where the value is.

use darling::util::path_to_string;
use darling::{Error, FromMeta, Result};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Expr, ExprLit, Lit, LitStr, Meta, Path, PathSegment};

use crate::rename_all::{self, RenameAll};
use crate::suggest::{as_string, as_written, did_you_mean, example, kind, list};
use crate::template::Template;

/// `name = ".."`
pub(crate) struct Name(pub(crate) String);

impl FromMeta for Name {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let name = string(meta)?.value();
        if name.is_empty() {
            let message = "the name is empty; write one, or remove the option";
            return Err(Error::custom(message));
        }
        Ok(Self(name))
    }
}

impl FromMeta for Template {
    fn from_meta(meta: &Meta) -> Result<Self> {
        Self::parse(&string(meta)?.value()).map_err(|mistakes| {
            // To each of several errors without a span, darling appends " at greeting".
            let error = |mistake| Error::custom(mistake).with_span(meta);
            Error::multiple(mistakes.into_iter().map(error).collect())
        })
    }
}

impl FromMeta for RenameAll {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let rule = string(meta)?.value();
        Self::named(&rule).ok_or_else(|| {
            Error::custom(format!(
                "unknown rule `{}`; {}the rules are {}",
                rule.escape_debug(),
                did_you_mean(&rule, &rename_all::NAMES, &rename_all::ALIASES),
                list(&rename_all::NAMES)
            ))
        })
    }
}

/// `crate = path`. It may lead to a crate that re-exports the trait and nothing else.
pub(crate) struct CratePath(pub(crate) Path);

impl FromMeta for CratePath {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta)?;
        let path = match value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(path),
                ..
            }) => path.parse_with(Path::parse_mod_style),
            path => Path::parse_mod_style.parse2(path.to_token_stream()),
        };
        let Ok(path) = path else {
            let message = format!("`{}` is not the path of a crate", as_written(value));
            return Err(Error::custom(format!("{message}; {}", example("crate"))));
        };
        let is_trait = |last: &PathSegment| last.ident == "HelloMacro";
        if path.segments.last().is_some_and(is_trait) {
            let path = as_written(path);
            let crate_path = path.strip_suffix("::HelloMacro").unwrap_or("::hello_macro");
            let message = format!("`{path}` is the trait, not its crate");
            return Err(Error::custom(format!(
                "{message}; write `crate = {crate_path}`"
            )));
        }
        Ok(Self(path))
    }
}

/// `name_fn = label`
pub(crate) struct FnName(pub(crate) Ident);

impl FromMeta for FnName {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta)?;
        // Parsed as syn's `Ident`, which rejects keywords: a path may be `self` or `crate`.
        let ident: syn::Result<Ident> = match value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(ident),
                ..
            }) => ident.parse(),
            ident => syn::parse2(ident.to_token_stream()),
        };
        match ident {
            // Not a keyword up to edition 2021. The expansion is of edition 2024.
            Ok(ident) if ident == "gen" => Ok(Self(Ident::new_raw("gen", ident.span()))),
            Ok(ident) => Ok(Self(ident)),
            Err(_) => {
                let key = path_to_string(meta.path());
                let kind = match value {
                    Expr::Path(path) if path.path.get_ident().is_some() => "a keyword",
                    value => kind(value),
                };
                let message = format!("`{key}` takes an identifier, not {kind}");
                Err(Error::custom(format!("{message}; {}", example(&key))))
            }
        }
    }
}

/// The literal in `name = ".."`.
fn string(meta: &Meta) -> Result<&LitStr> {
    match value(meta)? {
        Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        }) if literal.suffix().is_empty() => Ok(literal),
        other => {
            let key = path_to_string(meta.path());
            let (kind, meant) = (kind(other), as_string(other));
            let message = format!("`{key}` takes a string, not {kind}; write `{key} = {meant}`");
            Err(Error::custom(message))
        }
    }
}

/// The right-hand side of `key = value`, without the invisible group that a `macro_rules!` fragment
/// arrives in.
fn value(meta: &Meta) -> Result<&Expr> {
    if let Meta::NameValue(meta) = meta {
        return Ok(visible(&meta.value));
    }
    let key = path_to_string(meta.path());
    let example = example(&key);
    let message = format!("`{key}` takes its value after `=`; {example}");
    Err(Error::custom(message))
}

fn visible(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => visible(&group.expr),
        visible => visible,
    }
}
