//! Stage 1, what the user wrote: the generics of the item.
//!
//! The `impl` repeats bounds as they are, so it is enough to know where they end. [`syn::Generics`] would parse each of
//! them, and refuses `T: Into<Box<Fn(u8) -> u8>>`, which is correct up to edition 2018.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::ParseStream;
use syn::{Lifetime, Result, Token, WhereClause};

use crate::item::{Misplaced, Name, hello, step_over_attributes};

/// The generics of a type, as an `impl` takes them.
#[derive(Default)]
pub(crate) struct Generics {
    /// `<'a, T: Clone, const N: usize>`, without defaults.
    pub(crate) parameters: Option<TokenStream>,
    /// `<'a, T, { N }>`
    pub(crate) arguments: Option<TokenStream>,
    /// `where T: Copy`, or nothing.
    pub(crate) where_clause: TokenStream,
    /// Whether more is repeated than names.
    has_bounds: bool,
}

/// With some 150 levels, syn would not return: rustc "unexpectedly overflowed its stack".
const MOST_LEVELS: usize = 100;

impl Generics {
    /// Reads `<'a, T: Clone, const N: usize = 1>`, if there is any.
    pub(crate) fn parse(input: ParseStream, misplaced: &mut Vec<Misplaced>) -> Result<Self> {
        if !input.peek(Token![<]) {
            return Ok(Self::default());
        }
        input.parse::<Token![<]>()?;
        let mut parameters = Vec::new();
        let mut arguments = Vec::new();
        let mut has_bounds = false;
        while !input.peek(Token![>]) {
            // The attributes are left out: another derive's attribute would be unknown on the `impl`.
            step_over_attributes(input, |path, arguments| {
                misplaced.extend(hello(path, arguments).map(|attribute| Misplaced {
                    hello: attribute.hello,
                    place: "a generic parameter",
                }));
            })?;
            let keyword = input.parse::<Option<Token![const]>>()?;
            let name = if input.peek(Lifetime) {
                Lifetime::parse_any(input)?.into_token_stream()
            } else {
                Name::parse(input)?.ident.into_token_stream()
            };
            let bounds = up_to(input, &['=', ',', '>'])?;
            has_bounds |= keyword.is_some() || !bounds.is_empty();
            if input.peek(Token![=]) {
                // The default, which the `impl` must not repeat.
                up_to(input, &[',', '>'])?;
            }
            parameters.push(quote!(#keyword #name #bounds));
            arguments.push(match keyword {
                // Without the braces, a type of the same name would go first.
                Some(_) => quote!({ #name }),
                None => name,
            });
            if !input.peek(Token![>]) {
                input.parse::<Token![,]>()?;
            }
        }
        input.parse::<Token![>]>()?;
        Ok(Self {
            parameters: Some(quote!(<#(#parameters),*>)),
            arguments: Some(quote!(<#(#arguments),*>)),
            where_clause: TokenStream::new(),
            has_bounds,
        })
    }

    /// Whether syn can read what is repeated. Of what it can't, some is Rust all the same, in one edition or another.
    pub(crate) fn are_known_to_syn(&self) -> bool {
        if !self.has_bounds {
            return true;
        }
        let parameters = self.parameters.to_token_stream();
        let where_clause = self.where_clause.clone();
        levels(parameters.clone()) + levels(where_clause.clone()) <= MOST_LEVELS
            && syn::parse2::<syn::Generics>(parameters).is_ok()
            && syn::parse2::<Option<WhereClause>>(where_clause).is_ok()
    }

    /// Takes the `where` clause, if there is one: all that stands before the item's last token, which is its body or `;`.
    pub(crate) fn parse_where_clause(&mut self, input: ParseStream) -> Result<()> {
        if !input.peek(Token![where]) {
            return Ok(());
        }
        self.has_bounds = true;
        self.where_clause = input.step(|cursor| {
            let mut next = *cursor;
            let mut clause = TokenStream::new();
            while let Some((token, rest)) = next.token_tree()
                && !rest.eof()
            {
                clause.extend([sealed(token)]);
                next = rest;
            }
            Ok((clause, next))
        })?;
        Ok(())
    }
}

/// Takes what stands before the first of `ends` that is in no angle brackets.
fn up_to(input: ParseStream, ends: &[char]) -> Result<TokenStream> {
    input.step(|cursor| {
        let mut next = *cursor;
        let mut tokens = TokenStream::new();
        let mut depth = 0_usize;
        let mut is_arrow = false;
        while let Some((token, rest)) = next.token_tree() {
            if let TokenTree::Punct(punct) = &token {
                match punct.as_char() {
                    // `->` closes nothing.
                    '>' if is_arrow => {}
                    char if depth == 0 && ends.contains(&char) => break,
                    '<' => depth += 1,
                    '>' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                is_arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
            } else {
                is_arrow = false;
            }
            tokens.extend([sealed(token)]);
            next = rest;
        }
        Ok((tokens, next))
    })
}

/// The same token, but in parentheses if rustc would misread it.
///
/// A type that came out of a `macro_rules!` fragment is in invisible brackets, and rustc ignores those in what a derive
/// writes. Then `&'a dyn Read + Send` would be "ambiguous `+` in a type".
fn sealed(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) if is_misread(&group) => {
            let delimiter = if is_sum(&group) {
                Delimiter::Parenthesis
            } else {
                group.delimiter()
            };
            Group::new(delimiter, group.stream().into_iter().map(sealed).collect()).into()
        }
        token => token,
    }
}

fn is_misread(group: &Group) -> bool {
    let contains_one = |token| matches!(token, TokenTree::Group(group) if is_misread(&group));
    is_sum(group) || group.stream().into_iter().any(contains_one)
}

/// Whether this is a `dyn A + B` in invisible brackets.
fn is_sum(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    group.delimiter() == Delimiter::None
        && matches!(tokens.next(), Some(TokenTree::Ident(ident)) if ident == "dyn")
        && tokens.any(|token| is_one_of(&token, &['+']))
}

fn is_one_of(token: &TokenTree, chars: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if chars.contains(&punct.as_char()))
}

/// How deep the tokens nest, at most: each level has a bracket of some kind or a `&` or `*`.
fn levels(tokens: TokenStream) -> usize {
    let count = |token| match token {
        TokenTree::Group(group) => 1 + levels(group.stream()),
        token => usize::from(is_one_of(&token, &['<', '&', '*'])),
    };
    tokens.into_iter().map(count).sum()
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;
    use syn::parse_quote;

    use crate::item::Item;

    /// The generics as they are repeated: parameters, arguments, `where` clause.
    fn repeated(item: Item) -> [String; 3] {
        let generics = item.generics;
        [
            generics.parameters.into_token_stream().to_string(),
            generics.arguments.into_token_stream().to_string(),
            generics.where_clause.to_string(),
        ]
    }

    #[test]
    fn an_arrow_closes_no_bracket() {
        let item = parse_quote!(
            struct Lazy<F: Fn() -> Vec<u8>, T>(F, T);
        );
        assert_eq!(
            repeated(item),
            ["< F : Fn () -> Vec < u8 > , T >", "< F , T >", ""]
        );
    }

    #[test]
    fn a_default_is_not_repeated() {
        let item = parse_quote!(
            struct Stack<T: Copy = Vec<(u8, u8)>, const N: usize = { 1 }>([T; N]);
        );
        let expected = ["< T : Copy , const N : usize >", "< T , { N } >", ""];
        assert_eq!(repeated(item), expected);
    }

    #[test]
    fn a_bound_that_syn_refuses_is_repeated_as_it_is() {
        let item = parse_quote!(
            struct Old<T: Into<Box<Fn(u8) -> u8>>>
            where
                T: Copy,
            {
                field: T,
            }
        );
        assert_eq!(
            repeated(item),
            [
                "< T : Into < Box < Fn (u8) -> u8 >> >",
                "< T >",
                "where T : Copy ,"
            ]
        );
    }
}
