//! Stage 1, what the user wrote: the item that the derive is applied to.
//!
//! [`syn::DeriveInput`] would parse each field and each line of documentation. This derive needs
//! neither: to it, all fields are one group of tokens, and so is an attribute that is not its own.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, GenericParam, Generics, Meta, Result, Token, Visibility};
use syn::{braced, bracketed, token};

use crate::options::{Options, Place};

/// A type definition.
pub(crate) struct Item {
    pub(crate) options: Options,
    pub(crate) allow: Vec<TokenStream>,
    pub(crate) visibility: Visibility,
    pub(crate) place: Place,
    pub(crate) name: Name,
    pub(crate) generics: Generics,
    /// `None` for a struct, a union, and an enum with a syntax error.
    pub(crate) variants: Option<Vec<Variant>>,
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) options: Options,
    pub(crate) name: Name,
    pub(crate) fields: Option<Fields>,
}

/// The parentheses or braces after the name of a variant.
pub(crate) struct Fields {
    pub(crate) delimiter: Delimiter,
    pub(crate) is_empty: bool,
}

/// What a type or a variant is called.
pub(crate) struct Name {
    /// How the expansion refers to it.
    pub(crate) ident: Ident,
    /// `type` for `r#type`.
    pub(crate) text: String,
}

/// The attributes that matter here. All others are skipped.
#[derive(Default)]
struct Attributes {
    options: Options,
    /// The lints in `#[allow(..)]`, and most of those in `#[expect(..)]`. The `impl` inherits them,
    /// as that of a built-in derive does: it repeats, say, a bound on a deprecated trait.
    allow: Vec<TokenStream>,
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let Attributes { options, allow } = Attributes::parse(input)?;
        let visibility = input.parse()?;
        let place = parse_keyword(input)?;
        let name = Name::parse(input)?;
        let generics = input.parse()?;
        let mut item = Self {
            options,
            allow,
            visibility,
            place,
            name,
            generics,
            variants: None,
        };
        item.strip_parameters();
        if let Err(error) = item.parse_body(input) {
            // rustc derives on some items that it has found an error in, and an editor on
            // unfinished ones. Those get the `impl` of a type without variants, so that uses of the
            // trait are not errors, too.
            item.options.push_error(error);
            input.parse::<TokenStream>()?;
        }
        Ok(item)
    }
}

impl Item {
    /// Removes the attributes of the parameters: on the `impl`, that of another derive would be
    /// unknown.
    fn strip_parameters(&mut self) {
        for param in &mut self.generics.params {
            let attributes = match param {
                GenericParam::Lifetime(param) => &mut param.attrs,
                GenericParam::Type(param) => &mut param.attrs,
                GenericParam::Const(param) => &mut param.attrs,
            };
            for attribute in attributes.drain(..) {
                if let Some(hello) = attribute.path().get_ident()
                    && is_hello(hello)
                {
                    self.options
                        .push_error(misplaced(hello, "a generic parameter"));
                }
            }
        }
    }

    fn parse_body(&mut self, input: ParseStream) -> Result<()> {
        // Only a tuple struct has its fields before the `where` clause.
        if input.peek(token::Paren) {
            skip_fields(input, &mut self.options)?;
        }
        self.generics.where_clause = input.parse()?;
        if let Place::Enum = self.place {
            let content;
            braced!(content in input);
            let variants = parse_variants(&content);
            // syn would report what is left after an error.
            content.parse::<TokenStream>()?;
            self.variants = Some(variants?);
        } else if input.peek(token::Brace) {
            skip_fields(input, &mut self.options)?;
        } else {
            input.parse::<Token![;]>()?;
        }
        Ok(())
    }
}

fn parse_keyword(input: ParseStream) -> Result<Place> {
    let keyword = input.call(Ident::parse_any)?;
    match keyword.to_string().as_str() {
        "struct" => Ok(Place::Struct),
        "union" => Ok(Place::Union),
        "enum" => Ok(Place::Enum),
        _ => {
            let message = "expected `struct`, `enum` or `union`";
            Err(Error::new(keyword.span(), message))
        }
    }
}

impl Name {
    fn parse(input: ParseStream) -> Result<Self> {
        // Not `input.parse()`, which refuses what is a keyword in any edition.
        Ok(Self::new(&input.call(Ident::parse_any)?))
    }

    /// The identifier as the derive's own.
    pub(crate) fn new(ident: &Ident) -> Self {
        let written = ident.to_string();
        let text = written.strip_prefix("r#").unwrap_or(&written).to_owned();
        // rustc keeps `deprecated` and `unused_qualifications` silent about what a derive wrote. An
        // `#[allow]` would not do: under `forbid`, it is an error.
        let span = ident.span().resolved_at(Span::call_site());
        let ident = if let "async" | "await" | "dyn" | "gen" | "try" = text.as_str() {
            // A name up to edition 2015, 2018 or 2021; the expansion is of edition 2024.
            Ident::new_raw(&text, span)
        } else {
            let mut ident = ident.clone();
            ident.set_span(span);
            ident
        };
        Self { ident, text }
    }
}

impl Attributes {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut attributes = Self::default();
        while input.parse::<Option<Token![#]>>()?.is_some() {
            // A fork: syn would report what is left unread in an attribute.
            let ahead = input.fork();
            input.parse::<TokenTree>()?;
            let content;
            bracketed!(content in ahead);
            // Neither `hello::world` nor `::hello`.
            if let Ok(name) = content.call(Ident::parse_any)
                && !content.peek(Token![:])
            {
                attributes.parse_one(&name, &content)?;
            }
        }
        Ok(attributes)
    }

    fn parse_one(&mut self, name: &Ident, arguments: ParseStream) -> Result<()> {
        match name.to_string().as_str() {
            "hello" | "r#hello" => self.options.parse_arguments(name, arguments)?,
            "allow" => self.allow.extend(lints(arguments)),
            "expect" => self.allow.extend(lints(arguments).and_then(inherited)),
            _ => {}
        }
        Ok(())
    }
}

/// What is in the parentheses of `allow(..)`.
fn lints(arguments: ParseStream) -> Option<TokenStream> {
    let group: Group = arguments.parse().ok()?;
    Some(group.stream())
}

/// An `impl` that allows one of these keeps its type from being reported as dead. Then the type's
/// own `#[expect(dead_code)]` is unfulfilled.
const KEEP_ALIVE: [&str; 3] = ["dead_code", "unused", "warnings"];

/// The lints of an `#[expect(..)]` that the `impl` may allow.
fn inherited(expected: TokenStream) -> Option<TokenStream> {
    let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(expected);
    let is_inherited = |meta: &Meta| match meta {
        Meta::Path(lint) => !KEEP_ALIVE.iter().any(|group| lint.is_ident(group)),
        // The reason.
        _ => false,
    };
    let lints: Vec<_> = metas.ok()?.into_iter().filter(is_inherited).collect();
    (!lints.is_empty()).then(|| quote!(#(#lints),*))
}

fn is_hello(name: &Ident) -> bool {
    name == "hello" || name == "r#hello"
}

/// rustc accepts a derive's attribute anywhere within the item.
fn misplaced(hello: &Ident, place: &str) -> Error {
    let message = format!(
        "`hello` has no effect on {place}; move it to the type or to a variant, or remove it"
    );
    Error::new(hello.span(), message)
}

/// Skips fields, in parentheses or braces, and refuses each `#[hello ..]` on one of them.
fn skip_fields(input: ParseStream, options: &mut Options) -> Result<Fields> {
    input.step(|cursor| {
        let Some((mut fields, delimiter, _, rest)) = cursor.any_group() else {
            return Err(cursor.error("expected fields"));
        };
        let is_empty = fields.eof();
        while let Some((token, next)) = fields.token_tree() {
            if let TokenTree::Punct(punct) = token
                && punct.as_char() == '#'
                && let Some(hello) = hello_attribute(next)
            {
                options.push_error(misplaced(&hello, "a field"));
            }
            fields = next;
        }
        Ok((
            Fields {
                delimiter,
                is_empty,
            },
            rest,
        ))
    })
}

/// The `hello` of `[hello ..]`.
fn hello_attribute(cursor: Cursor) -> Option<Ident> {
    let (content, _, _) = cursor.group(Delimiter::Bracket)?;
    let (name, arguments) = content.ident()?;
    let is_path = matches!(arguments.punct(), Some((punct, _)) if punct.as_char() == ':');
    (is_hello(&name) && !is_path).then_some(name)
}

fn parse_variants(input: ParseStream) -> Result<Vec<Variant>> {
    let mut variants = Vec::new();
    while !input.is_empty() {
        let Attributes { mut options, .. } = Attributes::parse(input)?;
        input.parse::<Visibility>()?;
        let name = Name::parse(input)?;
        let has_fields = input.peek(token::Paren) || input.peek(token::Brace);
        let fields = has_fields.then(|| skip_fields(input, &mut options));
        let fields = fields.transpose()?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<Expr>()?;
        }
        variants.push(Variant {
            options,
            name,
            fields,
        });
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(variants)
}
