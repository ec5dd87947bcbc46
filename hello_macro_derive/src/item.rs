//! Stage 1, what the user wrote: the item that the derive is applied to.
//!
//! [`syn::DeriveInput`] would parse each field and each line of documentation. This derive needs
//! neither: to it, all fields are one group of tokens, and so is an attribute that is not its own.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, Expr, GenericParam, Generics, Ident, Result, Token, Visibility};
use syn::{braced, bracketed, token};

use crate::options::{ENUM, Options, Place, STRUCT, UNION};

/// A type definition.
pub(crate) struct Item {
    pub(crate) options: Options,
    pub(crate) allow: Vec<TokenStream>,
    pub(crate) visibility: Visibility,
    pub(crate) place: Place,
    pub(crate) ident: Ident,
    /// The identifier without `r#`.
    pub(crate) text: String,
    pub(crate) generics: Generics,
    /// `None` for a struct, a union, and an enum with a syntax error.
    pub(crate) variants: Option<Vec<Variant>>,
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) options: Options,
    pub(crate) ident: Ident,
    /// The identifier without `r#`.
    pub(crate) text: String,
    pub(crate) has_fields: bool,
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
        let (ident, text) = parse_name(input)?;
        let generics = input.parse()?;
        let mut item = Self {
            options,
            allow,
            visibility,
            place,
            ident,
            text,
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
            let is_hello = |it: &Attribute| it.path().get_ident().is_some_and(is_hello);
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

/// Reads the name of a type or a variant, and returns it with its text: `type` for `r#type`.
///
/// A keyword becomes a raw identifier: it may not be one in the user's edition
/// (<https://github.com/dtolnay/syn/issues/1408>), or rustc has reported it.
fn parse_name(input: ParseStream) -> Result<(Ident, String)> {
    let ident = input.call(Ident::parse_any)?;
    let text = ident.to_string();
    // Most names begin with a capital, and no keyword does but `Self`.
    if !text.starts_with(char::is_lowercase) {
        return Ok((ident, text));
    }
    if let Some(text) = text.strip_prefix("r#") {
        return Ok((ident, text.to_owned()));
    }
    match text.as_str() {
        "crate" | "self" | "super" => Err(Error::new(ident.span(), "expected an identifier")),
        name if name == "gen" || syn::parse_str::<Ident>(name).is_err() => {
            Ok((Ident::new_raw(name, ident.span()), text))
        }
        _ => Ok((ident, text)),
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

/// Skips the parentheses or braces with fields, if there are any, and reports each `#[hello ..]` on
/// a field. Returns whether there are fields.
fn skip_fields(input: ParseStream, options: &mut Options) -> Result<bool> {
    input.step(|cursor| {
        let Some((mut tokens, _, _, rest)) = cursor.any_group() else {
            return Ok((false, *cursor));
        };
        let has_fields = !tokens.eof();
        while let Some((token, next)) = tokens.token_tree() {
            if let TokenTree::Punct(punct) = token
                && punct.as_char() == '#'
                && let Some(hello) = hello_attribute(next)
            {
                options.push_error(misplaced(hello, "a field"));
            }
            tokens = next;
        }
        Ok((has_fields, rest))
    })
}

/// The `hello` of `[hello ..]`.
fn hello_attribute(cursor: Cursor) -> Option<Ident> {
    let (content, _, _) = cursor.group(Delimiter::Bracket)?;
    let (name, arguments) = content.ident()?;
    let is_path = matches!(arguments.punct(), Some((punct, _)) if punct.as_char() == ':');
    (is_hello(&name) && !is_path).then_some(name)
}

fn is_hello(name: &Ident) -> bool {
    name == "hello" || name == "r#hello"
}

fn parse_variants(input: ParseStream) -> Result<Vec<Variant>> {
    let mut variants = Vec::new();
    while !input.is_empty() {
        let Attributes { mut options, .. } = Attributes::parse(input)?;
        input.parse::<Visibility>()?;
        let (ident, text) = parse_name(input)?;
        let has_fields = skip_fields(input, &mut options)?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<Expr>()?;
        }
        variants.push(Variant {
            options,
            ident,
            text,
            has_fields,
        });
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(variants)
}
