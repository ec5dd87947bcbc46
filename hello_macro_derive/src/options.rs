//! Stage 2, the options in `#[hello(..)]`: the darling receivers, and what is wrong with an option.

use std::slice;

use darling::FromMeta;
use darling::ast::NestedMeta;
use darling::util::path_to_string;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{End, ParseStream};
use syn::{Error, Expr, ExprLit, ExprPath, LitBool, Meta, MetaNameValue, Path, Result, Token};
use syn::{parenthesized, token};

use crate::rename_all::RenameAll;
use crate::suggest::{did_you_mean, example, list};
use crate::template::Template;
use crate::values::{CratePath, FnName, Name};

/// The options of a type.
#[derive(Default, FromMeta)]
pub(crate) struct TypeOptions {
    /// `name = ".."`: the type's name, in place of its identifier.
    pub(crate) name: Option<Name>,
    /// `greeting = ".."`: the template for the greeting of the type and those of its variants.
    pub(crate) greeting: Option<Template>,
    /// `rename_all = ".."`: the case of the variants' names.
    pub(crate) rename_all: Option<RenameAll>,
    /// `crate = path`: the path to the trait crate, in place of `::hello_macro`.
    #[darling(rename = "crate")]
    pub(crate) crate_path: Option<CratePath>,
    /// `name_fn = label`: writes `const fn label(&self)`, which returns the variant's name.
    pub(crate) name_fn: Option<FnName>,
    /// `greeting_fn = welcome`: the same for the variant's greeting.
    pub(crate) greeting_fn: Option<FnName>,
    /// `from_name_fn = parse`: writes `const fn parse(name: &str)`, which returns the variant.
    pub(crate) from_name_fn: Option<FnName>,
}

/// The options of a variant.
#[derive(Default, FromMeta)]
pub(crate) struct VariantOptions {
    /// `name = ".."`: the variant's name, in place of its identifier and of `rename_all`.
    pub(crate) name: Option<Name>,
    /// `greeting = ".."`: the template for the variant's greeting, in place of the type's.
    pub(crate) greeting: Option<Template>,
}

/// What an attribute is applied to, and the keys of the options that it takes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Place(&'static str, &'static [&'static str]);

pub(crate) const STRUCT: Place = Place("a struct", &["name", "greeting", "crate"]);
pub(crate) const UNION: Place = Place("a union", STRUCT.1);
pub(crate) const VARIANT: Place = Place("a variant", &["name", "greeting"]);
pub(crate) const ENUM: Place = Place(
    "an enum",
    &[
        "name",
        "greeting",
        "rename_all",
        "crate",
        "name_fn",
        "greeting_fn",
        "from_name_fn",
    ],
);

impl Place {
    fn has(self, option: &NestedMeta) -> bool {
        let Self(_, keys) = self;
        keys.contains(&key_of(option).as_str())
    }

    fn unknown(self, key: &str) -> String {
        let Self(place, keys) = self;
        if !ENUM.1.contains(&key) {
            // serde's `rename`
            let did_you_mean = did_you_mean(key, keys, &[("rename", "name")]);
            return format!(
                "unknown option `{key}`; {did_you_mean}{place} takes {}",
                list(keys)
            );
        }
        if self == VARIANT {
            let fact = format!("`{key}` is an option of the enum, not of a variant");
            return format!("{fact}; move it to the enum");
        }
        let instead = match key {
            "rename_all" => "write `name = \"..\"` to rename the type",
            "greeting_fn" => "use the constant `GREETING`",
            _ => "use the constant `NAME`",
        };
        format!("`{key}` is for the variants of an enum, and {place} has none; {instead}")
    }
}

/// The options in all `#[hello(..)]` of a type or a variant.
#[derive(Default)]
pub(crate) struct Options {
    options: Vec<NestedMeta>,
    errors: Vec<Error>,
}

impl Options {
    pub(crate) fn push_error(&mut self, error: Error) {
        self.errors.push(error);
    }

    /// Reads what follows `hello` in one attribute: `(name = "..")` in a correct one.
    pub(crate) fn parse_attribute(&mut self, hello: &Ident, input: ParseStream) {
        if let Err(error) = self.parse_arguments(hello, input) {
            self.push_error(error);
        }
    }

    fn parse_arguments(&mut self, hello: &Ident, input: ParseStream) -> Result<()> {
        let no_options = || {
            let message = "`hello` has no options; write `#[hello(name = \"..\")]`, or remove it";
            Error::new(hello.span(), message)
        };
        if input.is_empty() {
            return Err(no_options());
        }
        if !input.peek(token::Paren) {
            let message = "the options go in parentheses; write `#[hello(name = \"..\")]`";
            return Err(Error::new_spanned(input.parse::<TokenStream>()?, message));
        }
        let content;
        parenthesized!(content in input);
        if content.is_empty() {
            return Err(no_options());
        }
        while !content.is_empty() {
            match parse_option(&content) {
                Ok(option) => {
                    self.options.push(NestedMeta::Meta(option));
                    if is_at_option(&content) {
                        let message = "expected `,` before the next option";
                        self.push_error(content.error(message));
                        continue;
                    }
                }
                Err(error) => self.push_error(error),
            }
            // Skips what is left of a broken option, and the comma.
            while !content.is_empty() && content.parse::<Option<Token![,]>>()?.is_none() {
                content.parse::<TokenTree>()?;
            }
        }
        Ok(())
    }

    /// Sorts the options into the fields of the receiver. Each option that is right counts,
    /// whatever is wrong with the others.
    pub(crate) fn receive<T: Default + FromMeta>(
        &self,
        place: Place,
        errors: &mut Vec<Error>,
    ) -> T {
        errors.extend_from_slice(&self.errors);
        if self.options.is_empty() {
            return T::default();
        }
        if self.options.iter().all(|option| place.has(option))
            && let Ok(receiver) = T::from_list(&self.options)
        {
            return receiver;
        }
        self.receive_each(place, errors)
    }

    /// Reads each option alone, because darling keeps nothing of a receiver with a mistake in it.
    fn receive_each<T: Default + FromMeta>(&self, place: Place, errors: &mut Vec<Error>) -> T {
        let mut right = Vec::new();
        let mut seen: Vec<&Path> = Vec::new();
        for option in &self.options {
            let NestedMeta::Meta(meta) = option else {
                continue;
            };
            let path = meta.path();
            let key = key_of(option);
            let is_known = place.has(option);
            let is_first = !seen.contains(&path);
            if !is_known {
                errors.push(Error::new_spanned(path, place.unknown(&key)));
            } else if !is_first {
                let message = format!("option `{key}` is given twice; keep one");
                errors.push(Error::new_spanned(path, message));
            }
            match T::from_list(slice::from_ref(option)) {
                // An option in the wrong place is used, too. Otherwise each call of the function
                // that it names would be another error.
                Ok(_) if is_first => right.push(option.clone()),
                Err(error) if is_known => {
                    // An error of darling's has one span, that of the first token:
                    // https://github.com/rust-lang/rust/issues/54725
                    let value = match meta {
                        Meta::NameValue(meta) => meta.value.to_token_stream(),
                        meta => meta.to_token_stream(),
                    };
                    let mistakes = Error::from(error).into_iter();
                    errors.extend(mistakes.map(|mistake| Error::new_spanned(&value, mistake)));
                }
                _ => {}
            }
            seen.push(path);
        }
        T::from_list(&right).unwrap_or_default()
    }
}

fn key_of(option: &NestedMeta) -> String {
    match option {
        NestedMeta::Meta(option) => path_to_string(option.path()),
        _ => String::new(),
    }
}

fn parse_option(input: ParseStream) -> Result<Meta> {
    if !input.peek(Ident::peek_any) {
        return Err(input.error("expected an option; write `name = \"..\"`"));
    }
    let key = input.call(Ident::parse_any)?;
    let is_at_end = || input.is_empty() || input.peek(Token![,]);
    if is_at_end() || input.peek(token::Paren) {
        return Ok(Meta::Path(key.into()));
    }
    let example = || example(&key.to_string());
    if !input.peek(Token![=]) {
        return Err(input.error(format!("expected `=` after `{key}`; {}", example())));
    }
    let eq_token = input.parse()?;
    let value = parse_value(input).map_err(|error| {
        let message = format!("expected a value; {}", example());
        Error::new(error.span(), message)
    })?;
    if !is_at_end() && !is_at_option(input) {
        return Err(input.error(format!("expected `,` after the value; {}", example())));
    }
    Ok(Meta::NameValue(MetaNameValue {
        path: key.into(),
        eq_token,
        value,
    }))
}

fn is_at_option(input: ParseStream) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=])
}

fn parse_value(input: ParseStream) -> Result<Expr> {
    if input.peek(Token![#]) {
        return Err(input.error("expected a value"));
    }
    // Nearly every value is a literal, which takes longer to read as an expression.
    if input.cursor().literal().is_some() {
        let lit = input.parse()?;
        let attrs = Vec::new();
        return Ok(Expr::Lit(ExprLit { attrs, lit }));
    }
    // A keyword, too: the option says what it takes instead.
    let is_ident = input.peek(Ident::peek_any) && !input.peek(LitBool);
    if is_ident && (input.peek2(Token![,]) || input.peek2(End)) {
        let (attrs, qself) = (Vec::new(), None);
        let path = input.call(Ident::parse_any)?.into();
        return Ok(Expr::Path(ExprPath { attrs, qself, path }));
    }
    input.parse()
}
