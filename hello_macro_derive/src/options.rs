//! Stage 2, the options in `#[hello(..)]`: the darling receivers, and what is wrong with an option.

use darling::FromMeta;
use darling::ast::NestedMeta;
use darling::util::path_to_string;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Error, Expr, ExprLit, Lit, Meta, MetaNameValue, Path, Result, Token};
use syn::{parenthesized, token};

use crate::rename_all::RenameAll;
use crate::suggest::{did_you_mean, list};
use crate::template::Template;
use crate::values::{CratePath, FnName, Name, example};

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

/// What an attribute is applied to.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Struct,
    Union,
    Enum,
    Variant,
}

impl Place {
    fn noun(self) -> &'static str {
        match self {
            Self::Struct => "a struct",
            Self::Union => "a union",
            Self::Enum => "an enum",
            Self::Variant => "a variant",
        }
    }

    fn has(self, option: &Meta) -> bool {
        self.keys()
            .contains(&path_to_string(option.path()).as_str())
    }

    /// The keys of its options.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Struct | Self::Union => &["name", "greeting", "crate"],
            Self::Enum => &[
                "name",
                "greeting",
                "rename_all",
                "crate",
                "name_fn",
                "greeting_fn",
                "from_name_fn",
            ],
            Self::Variant => &["name", "greeting"],
        }
    }

    fn unknown(self, key: &str) -> String {
        let noun = self.noun();
        match (self, key) {
            (Self::Variant, key) if Self::Enum.keys().contains(&key) => {
                format!("`{key}` is an option of the enum, not of a variant; move it to the enum")
            }
            (Self::Struct | Self::Union, key) if Self::Enum.keys().contains(&key) => {
                let instead = match key {
                    "rename_all" => "write `name = \"..\"` to rename the type",
                    "greeting_fn" => "use the constant `GREETING`",
                    _ => "use the constant `NAME`",
                };
                format!("`{key}` is for the variants of an enum, and {noun} has none; {instead}")
            }
            _ => format!(
                "unknown option `{key}`; {}{noun} takes {}",
                // serde's `rename`
                did_you_mean(key, self.keys(), &[("rename", "name")]),
                list(self.keys())
            ),
        }
    }
}

/// The options in all `#[hello(..)]` of a type or a variant, in the order of the source. An error
/// takes the place of what is not an option.
#[derive(Default)]
pub(crate) struct Options(Vec<Result<Meta>>);

impl Options {
    pub(crate) fn push_error(&mut self, error: Error) {
        self.0.push(Err(error));
    }

    /// Whether the option is there, right or wrong.
    pub(crate) fn has(&self, key: &str) -> bool {
        let mut options = self.0.iter().flatten();
        options.any(|option| option.path().is_ident(key))
    }

    /// Reads what follows `hello` in one attribute: `(name = "..")` in a correct one.
    pub(crate) fn parse_arguments(&mut self, hello: &Ident, input: ParseStream) -> Result<()> {
        let example = "`#[hello(name = \"..\")]`";
        if input.is_empty() {
            let message = format!("`#[hello]` has no options; write {example}, or remove it");
            self.push_error(Error::new(hello.span(), message));
            return Ok(());
        }
        if !input.peek(token::Paren) {
            let message = format!("the options of `hello` go in parentheses; write {example}");
            self.push_error(Error::new_spanned(input.parse::<TokenStream>()?, message));
            return Ok(());
        }
        let content;
        let parentheses = parenthesized!(content in input);
        if content.is_empty() {
            let message = format!("`#[hello()]` has no options; write {example}, or remove it");
            self.push_error(Error::new(parentheses.span.join(), message));
        }
        while !content.is_empty() {
            let option = parse_option(&content);
            self.0.push(option);
            skip_to_next(&content)?;
        }
        if !input.is_empty() {
            self.push_error(input.error("unexpected token after the options; remove it"));
        }
        Ok(())
    }

    /// Sorts the options into the fields of the receiver. Each option that is right counts,
    /// whatever is wrong with the others.
    pub(crate) fn receive<T: Default + FromMeta>(self, place: Place, errors: &mut Vec<Error>) -> T {
        if self.0.is_empty() {
            return T::default();
        }
        let is_known = |option: &Result<Meta>| option.as_ref().is_ok_and(|it| place.has(it));
        if !self.0.iter().all(is_known) {
            return receive_each(self.0, place, errors);
        }
        let options = self.0.into_iter().flatten();
        let options: Vec<_> = options.map(NestedMeta::Meta).collect();
        T::from_list(&options).unwrap_or_else(|_| {
            let options = options.into_iter().filter_map(|option| match option {
                NestedMeta::Meta(option) => Some(Ok(option)),
                _ => None,
            });
            receive_each(options, place, errors)
        })
    }
}

/// Reads each option alone, because darling keeps nothing of a receiver with a mistake in it.
fn receive_each<T: Default + FromMeta>(
    options: impl IntoIterator<Item = Result<Meta>>,
    place: Place,
    errors: &mut Vec<Error>,
) -> T {
    let mut right = Vec::new();
    let mut seen: Vec<Path> = Vec::new();
    for option in options {
        let option = match option {
            Ok(option) => option,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        let path = option.path().clone();
        let key = path_to_string(&path);
        let is_known = place.has(&option);
        let first = seen.iter().find(|first| **first == path);
        if !is_known {
            errors.push(Error::new_spanned(&path, place.unknown(&key)));
        } else if let Some(first) = first {
            let message = format!("option `{key}` is given twice; keep one");
            errors.push(Error::new_spanned(quote!(#first #path), message));
        }
        // An error of darling's has one span, that of the first token.
        let value = match &option {
            Meta::NameValue(option) if !is_empty(&option.value) => option.value.to_token_stream(),
            option => option.to_token_stream(),
        };
        let option = [NestedMeta::Meta(option)];
        match T::from_list(&option) {
            // An option of the wrong place counts, too: a call of the function that it names is
            // not a mistake of its own.
            Ok(_) if first.is_none() => right.extend(option),
            Err(mistakes) if is_known => {
                for mistake in Error::from(mistakes) {
                    errors.push(Error::new_spanned(&value, mistake));
                }
            }
            _ => {}
        }
        seen.push(path);
    }
    T::from_list(&right).unwrap_or_default()
}

fn is_empty(value: &Expr) -> bool {
    matches!(value, Expr::Verbatim(tokens) if tokens.is_empty())
}

fn parse_option(input: ParseStream) -> Result<Meta> {
    if let Some(option) = parse_literal_option(input) {
        return Ok(option);
    }
    let no_option = input.error("expected an option; write `name = \"..\"`");
    // `true` is an identifier, too.
    if !input.peek(Ident::peek_any) || input.peek(Lit) {
        return Err(no_option);
    }
    let option = match input.parse() {
        Ok(NestedMeta::Meta(option)) => option,
        Ok(NestedMeta::NameValueInvalidExpr(option)) => Meta::NameValue(MetaNameValue {
            path: option.path,
            eq_token: option.eq_token,
            value: Expr::Verbatim(option.value),
        }),
        Ok(NestedMeta::Lit(_)) => return Err(no_option),
        Err(error) => {
            let message = format!("{error}; an option looks like `name = \"..\"`");
            return Err(Error::new(error.span(), message));
        }
    };
    if !input.is_empty() && !input.peek(Token![,]) {
        let key = path_to_string(option.path());
        let message = match &option {
            Meta::Path(_) => format!("expected `=` after `{key}`; {}", example(&key)),
            _ => {
                "expected `,` after the value; write `name = \"..\", greeting = \"..\"`".to_owned()
            }
        };
        return Err(input.error(message));
    }
    Ok(option)
}

/// Reads `key = "literal"`, as nearly every option is written, and takes nothing else.
///
/// darling would read the literal twice: for itself, and then as an expression.
fn parse_literal_option(input: ParseStream) -> Option<Meta> {
    let ahead = input.fork();
    let path = ahead.call(Ident::parse_any).ok()?.into();
    let eq_token = ahead.parse().ok()?;
    // syn would read `-10` as one literal, too, but then the caret is under the `-` alone.
    let value = if ahead.peek(Token![-]) {
        ahead.parse().ok()?
    } else {
        let lit = ahead.parse().ok()?;
        let attrs = Vec::new();
        Expr::Lit(ExprLit { attrs, lit })
    };
    if !ahead.is_empty() && !ahead.peek(Token![,]) {
        return None;
    }
    input.advance_to(&ahead);
    Some(Meta::NameValue(MetaNameValue {
        path,
        eq_token,
        value,
    }))
}

/// Skips what is left of an option, and the comma after it.
fn skip_to_next(input: ParseStream) -> Result<()> {
    while !input.is_empty() {
        if let TokenTree::Punct(punct) = input.parse()?
            && punct.as_char() == ','
        {
            break;
        }
    }
    Ok(())
}
