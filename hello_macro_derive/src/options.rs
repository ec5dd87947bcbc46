//! Stage 2, what the user wrote: the options in `#[hello(..)]`.
//!
//! The receivers record, spans and all, and judge nothing: what an option may say, how often and where, are
//! [rules](crate::rules). So no option is lost because another one is wrong. And so each option is `multiple`: darling's
//! own error for the second of two would not show the first.

use darling::FromMeta;
use darling::ast::{MetaNameValueInvalidExpr, NestedMeta};
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ExprLit, Lit, Meta, MetaNameValue, Path, Token, parenthesized, token};

use crate::errors::Errors;
use crate::item::HelloAttribute;

/// The options of a type.
#[derive(Default, FromMeta)]
pub(crate) struct TypeOptions {
    /// `name = ".."`: what the type goes by, in place of its identifier.
    #[darling(multiple)]
    pub(crate) name: Vec<Written>,
    /// `greeting = ".."`: the template of the greeting. `{name}` stands for the name, `{{` and `}}` for braces.
    #[darling(multiple)]
    pub(crate) greeting: Vec<Written>,
    /// `rename_all = ".."`: the case of an enum's variant names.
    #[darling(multiple)]
    pub(crate) rename_all: Vec<Written>,
    /// `crate = path`: where the trait crate is, in place of `::hello_macro`.
    #[darling(multiple, rename = "crate")]
    pub(crate) crate_path: Vec<Written>,
    /// What is none of the above.
    #[darling(flatten)]
    pub(crate) unknown: Unknown,
}

/// The options of a variant.
#[derive(Default, FromMeta)]
pub(crate) struct VariantOptions {
    /// `name = ".."`: what the variant goes by, in place of its identifier and of `rename_all`.
    #[darling(multiple)]
    pub(crate) name: Vec<Written>,
    /// `greeting = ".."`: the template of the variant's greeting, in place of the type's.
    #[darling(multiple)]
    pub(crate) greeting: Vec<Written>,
    /// What is none of the above.
    #[darling(flatten)]
    pub(crate) unknown: Unknown,
}

/// One option as it was written.
pub(crate) enum Written {
    /// `name = ".."`, `name(..)` or a bare `name`.
    Meta(Meta),
    /// `name =`, with no expression behind it.
    NoExpression(MetaNameValueInvalidExpr),
}

impl FromMeta for Written {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        Ok(Self::Meta(meta.clone()))
    }

    fn from_invalid_expr(meta: &MetaNameValueInvalidExpr) -> darling::Result<Self> {
        Ok(Self::NoExpression(meta.clone()))
    }
}

impl Written {
    pub(crate) fn key(&self) -> &Path {
        match self {
            Self::Meta(meta) => meta.path(),
            Self::NoExpression(meta) => &meta.path,
        }
    }
}

/// Options that the receiver has no field for.
#[derive(Default)]
pub(crate) struct Unknown(pub(crate) Vec<Written>);

impl FromMeta for Unknown {
    fn from_list(items: &[NestedMeta]) -> darling::Result<Self> {
        let options = items.iter().map(Written::from_nested_meta);
        options.collect::<darling::Result<_>>().map(Self)
    }
}

/// Reads the options in all `#[hello(..)]` of a type or variant.
pub(crate) fn read<T: Default + FromMeta>(attributes: &[HelloAttribute], errors: &mut Errors) -> T {
    if attributes.is_empty() {
        return T::default();
    }
    let mut options = Vec::new();
    for attribute in attributes {
        let read = |input: ParseStream| {
            if let Err(error) = read_attribute(attribute, input, &mut options, errors) {
                errors.extend(error);
            }
            Ok(())
        };
        // To what the rules say of `name = (a, b c)`, syn would add an error of its own for the `c`.
        _ = read.parse2(attribute.arguments.clone());
    }
    T::from_list(&options).unwrap_or_else(|error| {
        errors.extend(syn::Error::from(error));
        T::default()
    })
}

fn read_attribute(
    attribute: &HelloAttribute,
    input: ParseStream,
    options: &mut Vec<NestedMeta>,
    errors: &mut Errors,
) -> syn::Result<()> {
    if input.is_empty() {
        let message = "this `#[hello]` says nothing; \
                       remove it, or give it options: `#[hello(name = \"..\")]`";
        errors.push(&attribute.hello, message);
        return Ok(());
    }
    if !input.peek(token::Paren) {
        let message = "the options of `hello` go in parentheses; write `#[hello(name = \"..\")]`";
        errors.push(&input.parse::<TokenStream>()?, message);
        return Ok(());
    }
    let content;
    let parentheses = parenthesized!(content in input);
    if content.is_empty() {
        let message = "this `#[hello()]` says nothing; \
                       remove it, or give it options: `#[hello(name = \"..\")]`";
        return Err(syn::Error::new(parentheses.span.join(), message));
    }
    while !content.is_empty() {
        if let Err(error) = read_option(&content, options) {
            errors.extend(error);
        }
        step_over_rest(&content)?;
    }
    if !input.is_empty() {
        return Err(input.error("unexpected token behind the options; remove it"));
    }
    Ok(())
}

/// Reads one option. What follows it up to the comma is none.
fn read_option(input: ParseStream, options: &mut Vec<NestedMeta>) -> syn::Result<()> {
    if let Some(option) = read_literal_option(input) {
        options.push(option);
        return Ok(());
    }
    // `true` is an identifier, too.
    if !input.peek(Ident::peek_any) || input.peek(Lit) {
        return Err(input.error("expected an option; write `name = \"..\"`"));
    }
    let option: NestedMeta = input.parse().map_err(|error| {
        let message = format!("{error}; an option looks like `name = \"..\"`");
        syn::Error::new(error.span(), message)
    })?;
    let is_key = matches!(option, NestedMeta::Meta(Meta::Path(_)));
    options.push(option);
    // Of `name ".."` the rules will say that `name` has no value.
    if !is_key && !input.is_empty() && !input.peek(Token![,]) {
        let message = "expected `,` behind the value; write `name = \"..\", greeting = \"..\"`";
        return Err(input.error(message));
    }
    Ok(())
}

/// Reads `key = "literal"`, as nearly every option is written. Takes nothing where there is anything else.
///
/// darling's parser would read this form too, but the literal twice: for itself, and then as an expression.
fn read_literal_option(input: ParseStream) -> Option<NestedMeta> {
    let ahead = input.fork();
    let path = ahead.call(Ident::parse_any).ok()?.into();
    let eq_token = ahead.parse().ok()?;
    let lit = ahead.parse().ok()?;
    if !ahead.is_empty() && !ahead.peek(Token![,]) {
        return None;
    }
    input.advance_to(&ahead);
    let value = Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit,
    });
    Some(NestedMeta::Meta(Meta::NameValue(MetaNameValue {
        path,
        eq_token,
        value,
    })))
}

/// Steps over what is left of an option, and the comma behind it: after a broken one, the next is read as if nothing were
/// wrong.
fn step_over_rest(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        if let TokenTree::Punct(punct) = input.parse()?
            && punct.as_char() == ','
        {
            break;
        }
    }
    Ok(())
}
