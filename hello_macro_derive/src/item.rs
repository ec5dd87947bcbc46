//! Stage 1, what the user wrote: the item that the derive is applied to.
//!
//! [`syn::DeriveInput`] would parse each field and each line of documentation. This derive needs
//! neither: to it, all fields are one group of tokens, and so is an attribute that is not its own.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, Expr, GenericParam, Generics, Result, Token, Visibility};
use syn::{braced, bracketed, token};

use crate::options::{ENUM, Options, Place, STRUCT, UNION};

/// A type definition.
pub(crate) struct Item {
    pub(crate) options: Options,
    pub(crate) allow: Vec<TokenStream>,
    pub(crate) visibility: Visibility,
    pub(crate) place: Place,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// `None` for a struct, a union, and an enum with a syntax error.
    pub(crate) variants: Option<Vec<Variant>>,
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) options: Options,
    pub(crate) ident: Ident,
    pub(crate) fields: Option<Fields>,
}

/// The parentheses or braces after the name of a variant.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub(crate) delimiter: Delimiter,
    pub(crate) is_empty: bool,
}

/// The attributes that matter here. All others are skipped.
#[derive(Default)]
struct Attributes {
    options: Options,
    /// The lints in each `#[allow(..)]`, and in most `#[expect(..)]`. The `impl` inherits them, as
    /// that of a built-in derive does: it repeats, say, a bound on a deprecated trait.
    allow: Vec<TokenStream>,
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let Attributes { options, allow } = Attributes::parse(input)?;
        let visibility = input.parse()?;
        let place = parse_keyword(input)?;
        // Not `input.parse()`, which rejects most of what is a keyword in some edition:
        // https://github.com/dtolnay/syn/issues/1408
        let ident = input.call(Ident::parse_any)?;
        let generics = input.parse()?;
        let mut item = Self {
            options,
            allow,
            visibility,
            place,
            ident,
            generics,
            variants: None,
        };
        item.strip_parameters();
        if let Err(error) = item.parse_body(input) {
            // rustc calls a derive on some items in which it has found an error, and an editor
            // calls it on unfinished ones. Those get the `impl` of a type without variants, so that
            // uses of the trait are not errors, too.
            item.options.push_error(error);
            input.parse::<TokenStream>()?;
        }
        Ok(item)
    }
}

impl Item {
    /// Removes the attributes of the parameters: an attribute of another derive would be unknown on
    /// the `impl`.
    fn strip_parameters(&mut self) {
        for param in &mut self.generics.params {
            let attributes = match param {
                GenericParam::Lifetime(param) => &mut param.attrs,
                GenericParam::Type(param) => &mut param.attrs,
                GenericParam::Const(param) => &mut param.attrs,
            };
            let is_hello = |attribute: &Attribute| attribute.path().is_ident("hello");
            for hello in attributes.drain(..).filter(is_hello) {
                let error = misplaced(hello.path(), "a generic parameter");
                self.options.push_error(error);
            }
        }
    }

    fn parse_body(&mut self, input: ParseStream) -> Result<()> {
        // Only a tuple struct has its fields before the `where` clause.
        if input.peek(token::Paren) {
            skip_fields(input, &mut self.options)?;
        }
        self.generics.where_clause = input.parse()?;
        if self.place == ENUM {
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
        "struct" => Ok(STRUCT),
        "union" => Ok(UNION),
        "enum" => Ok(ENUM),
        _ => {
            let message = "expected `struct`, `enum` or `union`";
            Err(Error::new(keyword.span(), message))
        }
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
                match name.to_string().as_str() {
                    "hello" | "r#hello" => attributes.options.parse_attribute(&name, &content),
                    "allow" => attributes.allow.extend(lints(&content)),
                    "expect" => attributes.allow.extend(expected_lints(&content)),
                    _ => {}
                }
            }
        }
        Ok(attributes)
    }
}

/// What is in the parentheses of `allow(..)`.
fn lints(arguments: ParseStream) -> Option<TokenStream> {
    let group: Group = arguments.parse().ok()?;
    Some(group.stream())
}

/// The lints in `expect(..)`, unless one of them reports unused code. If the `impl` allowed that
/// lint, it would count as a use, and the type's own `#[expect(dead_code)]` would be unfulfilled.
fn expected_lints(arguments: ParseStream) -> Option<TokenStream> {
    let lints = lints(arguments)?;
    let is_of_unused_code = |token| match token {
        TokenTree::Ident(lint) => ["dead_code", "unused", "warnings"]
            .iter()
            .any(|it| lint == it),
        _ => false,
    };
    (!lints.clone().into_iter().any(is_of_unused_code)).then_some(lints)
}

/// rustc accepts a derive's attribute anywhere within the item.
fn misplaced(hello: impl ToTokens, place: &str) -> Error {
    let message = format!(
        "`hello` has no effect on {place}; move it to the type or to a variant, or remove it"
    );
    Error::new_spanned(hello, message)
}

impl Variant {
    pub(crate) fn has_fields(&self) -> bool {
        self.fields.is_some_and(|fields| !fields.is_empty)
    }
}

/// Skips fields, in parentheses or braces, and reports each `#[hello ..]` on one of them.
fn skip_fields(input: ParseStream, options: &mut Options) -> Result<Fields> {
    input.step(|cursor| {
        let Some((mut tokens, delimiter, _, rest)) = cursor.any_group() else {
            return Err(cursor.error("expected fields"));
        };
        let is_empty = tokens.eof();
        while let Some((token, next)) = tokens.token_tree() {
            if let TokenTree::Punct(punct) = token
                && punct.as_char() == '#'
                && let Some(hello) = hello_attribute(next)
            {
                options.push_error(misplaced(hello, "a field"));
            }
            tokens = next;
        }
        let fields = Fields {
            delimiter,
            is_empty,
        };
        Ok((fields, rest))
    })
}

/// The `hello` of `[hello ..]`.
fn hello_attribute(cursor: Cursor) -> Option<Ident> {
    let (content, _, _) = cursor.group(Delimiter::Bracket)?;
    let (name, arguments) = content.ident()?;
    let is_path = matches!(arguments.punct(), Some((punct, _)) if punct.as_char() == ':');
    let is_hello = name == "hello" || name == "r#hello";
    (is_hello && !is_path).then_some(name)
}

fn parse_variants(input: ParseStream) -> Result<Vec<Variant>> {
    let mut variants = Vec::new();
    while !input.is_empty() {
        let Attributes { mut options, .. } = Attributes::parse(input)?;
        input.parse::<Visibility>()?;
        let ident = input.call(Ident::parse_any)?;
        let has_fields = input.peek(token::Paren) || input.peek(token::Brace);
        let fields = has_fields.then(|| skip_fields(input, &mut options));
        let fields = fields.transpose()?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<Expr>()?;
        }
        variants.push(Variant {
            options,
            ident,
            fields,
        });
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(variants)
}
