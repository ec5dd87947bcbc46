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

use crate::errors::{Errors, text};
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
        let read = |input: ParseStream| read_attribute(attribute, input, &mut options, errors);
        if let Err(error) = read.parse2(attribute.arguments.clone()) {
            errors.extend(error);
        }
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
            step_over_option(&content)?;
        }
    }
    Ok(())
}

/// Reads one option and the comma behind it.
fn read_option(input: ParseStream, options: &mut Vec<NestedMeta>) -> syn::Result<()> {
    match read_literal_option(input) {
        Some(option) => options.push(option),
        None => read_any_option(input, options)?,
    }
    input.parse::<Option<Token![,]>>()?;
    Ok(())
}

fn read_any_option(input: ParseStream, options: &mut Vec<NestedMeta>) -> syn::Result<()> {
    // `true` is an identifier, too.
    if !input.peek(Ident::peek_any) || input.peek(Lit) {
        return Err(input.error("expected an option; write `name = \"..\"`"));
    }
    let ahead = input.fork();
    let option: NestedMeta = ahead.parse().map_err(|error| {
        syn::Error::new(error.span(), format!("{error}; write `name = \"..\"`"))
    })?;
    catch_up(input, &ahead)?;
    if input.is_empty() || input.peek(Token![,]) {
        options.push(option);
        return Ok(());
    }
    // `na greeting = ".."` is one mistake, and `na` being unknown would be a second.
    if let NestedMeta::Meta(Meta::Path(key)) = &option {
        let key = text(key);
        let message = format!("expected `=` behind `{key}`; write `{key} = \"..\"`");
        return Err(input.error(message));
    }
    options.push(option);
    Err(input.error("expected `,` behind the value; write `name = \"..\", greeting = \"..\"`"))
}

/// Steps to where the fork is. [`Speculative::advance_to`] would have syn report at the end what the fork came across,
/// such as the `c` of `name = (a, b c)`, of which there is an error already.
fn catch_up(input: ParseStream, ahead: ParseStream) -> syn::Result<()> {
    let end = ahead.cursor();
    input.step(|cursor| {
        let mut next = *cursor;
        while next != end
            && let Some((_, rest)) = next.token_tree()
        {
            next = rest;
        }
        Ok(((), next))
    })
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

/// Steps over what is left of a broken option, and the comma behind it: the next option is read as if nothing were
/// wrong.
fn step_over_option(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        if let TokenTree::Punct(punct) = input.parse()?
            && punct.as_char() == ','
        {
            break;
        }
    }
    Ok(())
}
