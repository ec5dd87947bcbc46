//! Stage 1, what the user wrote: the item that the derive stands on.
//!
//! [`syn::DeriveInput`] would parse each field, and a field's type is none of this derive's business. Stepping over
//! the fields is cheaper, and a field syntax that syn does not know yet cannot break the derive.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Lit, Meta, Result, Token, Visibility, braced, custom_keyword, token};

use crate::generics::Generics;

/// A type definition.
pub(crate) struct Item {
    pub(crate) attributes: Attributes,
    pub(crate) name: Name,
    pub(crate) generics: Generics,
    pub(crate) body: Body,
    /// Each `#[hello(..)]` that stands where it means nothing.
    pub(crate) misplaced: Vec<Misplaced>,
}

pub(crate) enum Body {
    Struct,
    Union,
    Enum(Vec<Variant>),
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) hello: Vec<HelloAttribute>,
    pub(crate) name: Name,
    pub(crate) fields: Fields,
}

/// How the fields of a variant are written.
#[derive(Clone, Copy)]
pub(crate) enum Fields {
    None,
    InParentheses,
    InBraces,
}

/// The attributes of a type that matter here. All others are stepped over.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) hello: Vec<HelloAttribute>,
    /// The lints in `#[allow(..)]`, and most of those in `#[expect(..)]`. The `impl` inherits them, as that of a built-in
    /// derive does: a bound on a deprecated trait is repeated there, outside of the type's own `#[allow]`.
    pub(crate) allow: Vec<TokenStream>,
}

/// One `#[hello ..]`.
pub(crate) struct HelloAttribute {
    pub(crate) hello: Ident,
    /// What follows `hello`: `(name = "..")` in a correct one.
    pub(crate) arguments: TokenStream,
}

/// A `#[hello ..]` where it means nothing. rustc accepts it there in silence.
pub(crate) struct Misplaced {
    pub(crate) hello: Ident,
    pub(crate) place: &'static str,
}

/// What a type or a variant is called.
pub(crate) struct Name {
    /// How the expansion refers to it.
    pub(crate) ident: Ident,
    /// `type` for `r#type`.
    pub(crate) text: String,
}

enum Keyword {
    Struct,
    Union,
    Enum,
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut misplaced = Vec::new();

        let attributes = Attributes::parse(input)?;
        input.parse::<Visibility>()?;
        let keyword = Keyword::parse(input)?;
        let name = Name::parse(input)?;
        let mut generics = Generics::parse(input, &mut misplaced)?;

        let body = if let Keyword::Struct = keyword
            && input.peek(token::Paren)
        {
            // Only a tuple struct has its `where` clause behind the fields.
            step_over_fields(input, &mut misplaced)?;
            generics.parse_where_clause(input)?;
            input.parse::<Token![;]>()?;
            Body::Struct
        } else {
            generics.parse_where_clause(input)?;
            match keyword {
                Keyword::Struct if input.peek(Token![;]) => {
                    input.parse::<Token![;]>()?;
                    Body::Struct
                }
                Keyword::Struct => {
                    step_over_fields(input, &mut misplaced)?;
                    Body::Struct
                }
                Keyword::Union => {
                    step_over_fields(input, &mut misplaced)?;
                    Body::Union
                }
                Keyword::Enum => Body::Enum(variants(input, &mut misplaced)?),
            }
        };

        Ok(Self {
            attributes,
            name,
            generics,
            body,
            misplaced,
        })
    }
}

impl Keyword {
    fn parse(input: ParseStream) -> Result<Self> {
        custom_keyword!(union);
        let lookahead = input.lookahead1();
        if lookahead.peek(Token![struct]) {
            input.parse::<Token![struct]>()?;
            Ok(Self::Struct)
        } else if lookahead.peek(Token![enum]) {
            input.parse::<Token![enum]>()?;
            Ok(Self::Enum)
        } else if lookahead.peek(union) {
            input.parse::<union>()?;
            Ok(Self::Union)
        } else {
            Err(lookahead.error())
        }
    }
}

impl Name {
    pub(crate) fn parse(input: ParseStream) -> Result<Self> {
        let written = match input.parse::<Ident>() {
            Ok(ident) => ident,
            Err(error) => later_keyword(input).ok_or(error)?,
        };
        let text = written.unraw().to_string();
        Ok(Self {
            ident: call_site(&written, &text),
            text,
        })
    }
}

/// Words that became keywords after edition 2015, where a type may still be called by them.
const LATER_KEYWORDS: [&str; 5] = ["async", "await", "dyn", "gen", "try"];

/// Takes an identifier that syn refuses for a keyword.
fn later_keyword(input: ParseStream) -> Option<Ident> {
    input
        .step(|cursor| match cursor.ident() {
            Some((ident, rest)) if LATER_KEYWORDS.iter().any(|keyword| ident == keyword) => {
                Ok((ident, rest))
            }
            _ => Err(cursor.error("expected identifier")),
        })
        .ok()
}

/// The identifier, where it was written but as if the derive had written it.
///
/// rustc keeps `deprecated`, `unused_qualifications` and `non_camel_case_types` silent on what a derive wrote. An
/// `#[allow]` on the `impl` could not: it is an error of its own under `forbid`.
fn call_site(ident: &Ident, text: &str) -> Ident {
    let span = ident.span().resolved_at(Span::call_site());
    if LATER_KEYWORDS.contains(&text) {
        // The derive writes in its own edition, where `impl .. for async` is a syntax error.
        Ident::new_raw(text, span)
    } else {
        let mut ident = ident.clone();
        ident.set_span(span);
        ident
    }
}

impl Attributes {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut attributes = Self::default();
        step_over_attributes(input, |path, arguments| {
            if path == "allow" {
                attributes.allow.extend(list(arguments));
            } else if path == "expect" {
                attributes.allow.extend(list(arguments).and_then(inherited));
            } else {
                attributes.hello.extend(hello(path, arguments));
            }
        })?;
        Ok(attributes)
    }
}

/// Steps over the attributes that come next, and shows each one's first identifier with what follows it.
pub(crate) fn step_over_attributes(
    input: ParseStream,
    mut show: impl FnMut(Ident, Cursor),
) -> Result<()> {
    input.step(|cursor| {
        let mut next = *cursor;
        while let Some((content, rest)) = attribute(next) {
            if let Some((path, arguments)) = content.ident() {
                show(path, arguments);
            }
            next = rest;
        }
        Ok(((), next))
    })
}

/// The content of the attribute at the cursor, and the cursor behind it.
fn attribute(cursor: Cursor) -> Option<(Cursor, Cursor)> {
    let (punct, rest) = cursor.punct()?;
    if punct.as_char() != '#' {
        return None;
    }
    let (content, _, rest) = rest.group(Delimiter::Bracket)?;
    Some((content, rest))
}

/// What is in parentheses, if that is all there is.
fn list(arguments: Cursor) -> Option<TokenStream> {
    let (list, _, rest) = arguments.group(Delimiter::Parenthesis)?;
    rest.eof().then(|| list.token_stream())
}

/// An `impl` that allows one of these keeps its type alive. Then the type's own `#[expect(dead_code)]` is unfulfilled.
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

/// The attribute, if it is `#[hello ..]` and not, say, `#[hello::world]`.
pub(crate) fn hello(path: Ident, arguments: Cursor) -> Option<HelloAttribute> {
    let is_hello = path == "hello" || path == "r#hello";
    let goes_on = arguments
        .punct()
        .is_some_and(|(punct, _)| punct.as_char() == ':');
    (is_hello && !goes_on).then(|| HelloAttribute {
        hello: path,
        arguments: arguments.token_stream(),
    })
}

/// Steps over fields, in parentheses or braces, and looks for `#[hello ..]` among them.
fn step_over_fields(input: ParseStream, misplaced: &mut Vec<Misplaced>) -> Result<()> {
    input.step(|cursor| {
        let group = cursor
            .group(Delimiter::Brace)
            .or_else(|| cursor.group(Delimiter::Parenthesis));
        let Some((fields, _, rest)) = group else {
            return Err(cursor.error("expected fields"));
        };
        look_for_hello(fields, "a field", misplaced);
        Ok(((), rest))
    })
}

/// Notes each `#[hello ..]`, also that in a type such as `fn(#[hello] u8)`. A block and a call of a macro are left out: a
/// type that is defined there has a `#[hello ..]` of its own.
fn look_for_hello(mut cursor: Cursor, place: &'static str, misplaced: &mut Vec<Misplaced>) {
    let mut is_call = false;
    while let Some((token, mut rest)) = cursor.token_tree() {
        match token {
            TokenTree::Punct(punct) => {
                is_call = punct.as_char() == '!';
                if let Some((content, behind)) = attribute(cursor) {
                    let hello = content
                        .ident()
                        .and_then(|(path, arguments)| hello(path, arguments));
                    misplaced.extend(hello.map(|attribute| Misplaced {
                        hello: attribute.hello,
                        place,
                    }));
                    rest = behind;
                }
            }
            TokenTree::Group(group) if group.delimiter() != Delimiter::Brace && !is_call => {
                if let Some((content, _, _)) = cursor.group(group.delimiter()) {
                    look_for_hello(content, "a parameter", misplaced);
                }
            }
            _ => is_call = false,
        }
        cursor = rest;
    }
}

fn variants(input: ParseStream, misplaced: &mut Vec<Misplaced>) -> Result<Vec<Variant>> {
    let content;
    braced!(content in input);
    let mut variants = Vec::new();
    while !content.is_empty() {
        let mut attributes = Vec::new();
        step_over_attributes(&content, |path, arguments| {
            attributes.extend(hello(path, arguments));
        })?;
        content.parse::<Visibility>()?;
        let name = Name::parse(&content)?;
        let fields = if content.peek(token::Paren) {
            step_over_fields(&content, misplaced)?;
            Fields::InParentheses
        } else if content.peek(token::Brace) {
            step_over_fields(&content, misplaced)?;
            Fields::InBraces
        } else {
            Fields::None
        };
        if content.peek(Token![=]) {
            step_over_discriminant(&content)?;
        }
        variants.push(Variant {
            hello: attributes,
            name,
            fields,
        });
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(variants)
}

/// Steps over `= 3`.
fn step_over_discriminant(input: ParseStream) -> Result<()> {
    input.parse::<Token![=]>()?;
    // Where it ends takes a parser to know: `= size_of::<Pair<u8, u8>>()` has a comma within.
    if !step_over::<Lit>(input) && !step_over::<Expr>(input) {
        // As with bounds, syn refuses some that an older edition has: `size_of::<Box<Fn(u8) -> u8>>()`.
        step_over_expression(input)?;
    }
    Ok(())
}

/// Steps over tokens, to the comma that is in no angle brackets. `<` opens some behind `::`, and where there is nothing yet
/// to compare.
fn step_over_expression(input: ParseStream) -> Result<()> {
    input.step(|cursor| {
        let mut next = *cursor;
        let mut depth = 0_usize;
        let mut before = Some('=');
        while let Some((token, rest)) = next.token_tree() {
            let sign = match &token {
                TokenTree::Punct(punct) => Some(punct.as_char()),
                _ => None,
            };
            match (sign, before) {
                (Some(','), _) if depth == 0 => break,
                // `->` closes nothing.
                (Some('>'), Some('-')) => {}
                (Some('>'), _) => depth = depth.saturating_sub(1),
                // `a < b` and `a << b`
                (Some('<'), None | Some('<')) if depth == 0 => {}
                (Some('<'), _) => depth += 1,
                _ => {}
            }
            before = sign;
            next = rest;
        }
        Ok(((), next))
    })
}

/// Steps over a `T`, if that is all there is before the comma.
fn step_over<T: Parse>(input: ParseStream) -> bool {
    let ahead = input.fork();
    let is_all = ahead.parse::<T>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,]));
    if is_all {
        input.advance_to(&ahead);
    }
    is_all
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;
    use syn::parse_quote;

    use super::{Body, Fields, Item};

    fn variants(item: &Item) -> Vec<&str> {
        match &item.body {
            Body::Enum(variants) => variants.iter().map(|variant| &*variant.name.text).collect(),
            Body::Struct | Body::Union => panic!("not an enum"),
        }
    }

    #[test]
    fn a_raw_identifier_is_named_without_its_prefix() {
        let item: Item = parse_quote!(
            struct r#type;
        );
        assert_eq!(item.name.text, "type");
        assert_eq!(item.name.ident.to_string(), "r#type");
    }

    #[test]
    fn a_word_that_became_a_keyword_later_is_emitted_raw() {
        let item: Item = parse_quote!(enum async { dyn, await(u8) });
        assert_eq!(item.name.text, "async");
        assert_eq!(item.name.ident.to_string(), "r#async");
        assert_eq!(variants(&item), ["dyn", "await"]);
    }

    #[test]
    fn a_comma_within_a_discriminant_ends_no_variant() {
        let item: Item = parse_quote! {
            enum Sizes {
                Pair = size_of::<Pair<u8, u8>>() as isize,
                Negative = -1,
                Block = { 1 + 2 },
                Last = 9,
            }
        };
        assert_eq!(variants(&item), ["Pair", "Negative", "Block", "Last"]);
    }

    #[test]
    fn the_form_of_a_variant_is_kept() {
        let item: Item = parse_quote!(
            enum Forms {
                Unit,
                Tuple(u8),
                Named { a: u8 },
                Empty(),
            }
        );
        let Body::Enum(variants) = &item.body else {
            panic!("not an enum");
        };
        let forms: Vec<_> = variants.iter().map(|variant| variant.fields).collect();
        assert!(matches!(
            forms[..],
            [
                Fields::None,
                Fields::InParentheses,
                Fields::InBraces,
                Fields::InParentheses
            ]
        ));
    }

    #[test]
    fn a_tuple_struct_has_its_where_clause_behind_the_fields() {
        let item: Item = parse_quote!(
            struct Wrapper<T>(T)
            where
                T: Clone;
        );
        let clause = item.generics.where_clause.to_token_stream().to_string();
        assert_eq!(clause, "where T : Clone");
    }

    #[test]
    fn what_syn_cannot_parse_in_a_field_is_stepped_over() {
        let item: Item = parse_quote! {
            struct Future {
                #[other(attribute)]
                field: some new type syntax = with a default,
            }
        };
        assert_eq!(item.name.text, "Future");
    }

    #[test]
    fn hello_is_found_on_fields_and_parameters() {
        let item: Item = parse_quote! {
            struct Misplaced<#[hello(a)] 'a, #[other] T>(#[other] #[hello] u8, #[r#hello] T);
        };
        let places: Vec<_> = item
            .misplaced
            .iter()
            .map(|misplaced| misplaced.place)
            .collect();
        assert_eq!(places, ["a generic parameter", "a field", "a field"]);
    }

    #[test]
    fn attributes_of_others_are_left_alone() {
        let item: Item = parse_quote! {
            #[serde(rename = "hello")]
            #[hello::world]
            #[doc = "hello"]
            struct Pancakes {
                #[serde(hello)]
                flour: u8,
            }
        };
        assert!(item.attributes.hello.is_empty());
        assert!(item.misplaced.is_empty());
    }
}
