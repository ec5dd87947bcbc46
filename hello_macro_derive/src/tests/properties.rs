//! The derive never panics, and for an item that [`syn::DeriveInput`] reads, it writes Rust.
//!
//! `PROPTEST_CASES=2048` runs eight times as many cases as the default.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Expr, ExprLit, File, ImplItem, Item, ItemImpl, Lit, Stmt};

use crate::expand::expand;

const IDENTS: [&str; 30] = [
    "hello",
    "name_fn",
    "greeting_fn",
    "from_name_fn",
    "name",
    "greeting",
    "rename_all",
    "crate",
    "nmae",
    "derive",
    "allow",
    "cfg",
    "self",
    "Self",
    "struct",
    "enum",
    "union",
    "fn",
    "where",
    "for",
    "dyn",
    "async",
    "gen",
    "const",
    "pub",
    "T",
    "Pancakes",
    "r#type",
    "str",
    "Äpfel",
];
const PUNCTS: [char; 14] = [
    '#', '=', ',', ';', ':', '<', '>', '&', '+', '?', '!', '-', '.', '$',
];
const LITERALS: [&str; 14] = [
    "\"text\"",
    "\"{name}\"",
    "\"{nam\"",
    "\"}\"",
    "\"\"",
    "b\"bytes\"",
    "c\"c\"",
    "'c'",
    "b'b'",
    "3",
    "-3",
    "1.5",
    "\"suffixed\"x",
    "r#\"raw\"#",
];

const RULES: [&str; 9] = [
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
    "kebab",
];

/// A token tree from words that the derive knows and words that it does not.
fn token() -> impl Strategy<Value = TokenStream> {
    let leaf = prop_oneof![
        select(&IDENTS[..]).prop_map(stream),
        select(&PUNCTS[..]).prop_flat_map(|punct| {
            select(&[Spacing::Alone, Spacing::Joint][..])
                .prop_map(move |spacing| TokenTree::from(Punct::new(punct, spacing)).into())
        }),
        select(&LITERALS[..]).prop_map(stream),
        Just(quote!('a)),
        Just(quote!(#[hello])),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        (delimiter(), vec(inner, 0..6)).prop_map(|(delimiter, tokens)| {
            TokenTree::from(Group::new(delimiter, tokens.into_iter().collect())).into()
        })
    })
}

fn delimiter() -> impl Strategy<Value = Delimiter> {
    select(
        &[
            Delimiter::Parenthesis,
            Delimiter::Brace,
            Delimiter::Bracket,
            Delimiter::None,
        ][..],
    )
}

fn soup(most: usize) -> impl Strategy<Value = TokenStream> {
    vec(token(), 0..most).prop_map(|tokens| tokens.into_iter().collect())
}

/// The options of one `#[hello(..)]`: right ones, wrong ones, and none at all.
fn options() -> impl Strategy<Value = TokenStream> {
    let rule = select(&RULES[..]).prop_map(|rule| quote!(rename_all = #rule));
    let key = select(&IDENTS[..]).prop_map(stream);
    let value = prop_oneof![
        select(&LITERALS[..]).prop_map(stream),
        any::<String>().prop_map(|text| Literal::string(&text).into_token_stream()),
        Just(quote!(::greetings::hello)),
        soup(4),
    ];
    let function = (
        select(&["name_fn", "greeting_fn", "from_name_fn"][..]).prop_map(stream),
        select(&IDENTS[..]).prop_map(stream),
    );
    let function = function.prop_map(|(key, value)| quote!(#key = #value));
    let option = prop_oneof![
        rule,
        function,
        (key.clone(), value.clone()).prop_map(|(key, value)| quote!(#key = #value)),
        (key.clone(), value).prop_map(|(key, value)| quote!(#key(#value))),
        key,
        soup(4),
    ];
    vec(option, 0..5).prop_map(|options| quote!(#(#options),*))
}

fn hello() -> impl Strategy<Value = TokenStream> {
    prop_oneof![
        4 => options().prop_map(|options| quote!(#[hello(#options)])),
        1 => soup(4).prop_map(|soup| quote!(#[hello #soup])),
        3 => Just(TokenStream::new()),
    ]
}

fn generics() -> impl Strategy<Value = (TokenStream, TokenStream)> {
    select(vec![
        (quote!(), quote!()),
        (quote!(<>), quote!(where)),
        (quote!(<'a, T: 'a + ?Sized>), quote!()),
        (
            quote!(<T: Clone = u8, const N: usize = { 1 }>),
            quote!(where T: Copy,),
        ),
        (quote!(<F>), quote!(where for<'x> F: Fn(&'x str) -> &'x str)),
    ])
}

/// An item that rustc would hand to a derive. Its options may be as wrong as can be.
fn item() -> impl Strategy<Value = TokenStream> {
    let name = select(vec!["Pancakes", "r#type", "Äpfel", "async", "union", "str"]);
    let name = name.prop_map(stream);
    let variant = (
        hello(),
        select(vec!["A", "r#fn", "Self_", "Err", "Ö"]),
        hello(),
        0..6,
    )
        .prop_map(|(hello, name, of_field, shape)| {
            let name = stream(name);
            match shape {
                0 => quote!(#hello #name(#of_field u8, #of_field Vec<(u8, u8)>)),
                1 => quote!(#hello #name { #of_field a: u8 }),
                2 => quote!(#hello #name = -1),
                3 => quote!(#hello #name = f::<u8, u8>() as isize),
                _ => quote!(#hello #name),
            }
        });
    (hello(), hello(), name, generics(), hello(), vec(variant, 0..5), 0..6).prop_map(
        |(first, second, name, (generics, bounds), of_field, variants, shape)| match shape {
            0 => quote!(#[allow(lint)] #first pub struct #name #generics #bounds;),
            1 => quote!(#first pub struct #name #generics #bounds;),
            2 => quote!(#first struct #name #generics(#of_field u8, pub Vec<u8>) #bounds;),
            3 => quote!(#first #second pub(crate) struct #name #generics #bounds { #of_field a: [u8; { 3 }] }),
            4 => quote!(#first union #name #generics #bounds { #of_field a: u8 }),
            _ => quote!(#first #second enum #name #generics #bounds { #(#variants),* }),
        },
    )
}

fn stream(text: &str) -> TokenStream {
    TokenStream::from_str(text).expect("it is Rust")
}

/// How many places there are to insert something: before each token, in groups too, and at each
/// end.
fn places(tokens: TokenStream) -> usize {
    let within = |token| match token {
        TokenTree::Group(group) => 1 + places(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(within).sum::<usize>() + 1
}

/// Inserts `soup` at the place that `at` counts down to.
fn insert(soup: &TokenStream, into: TokenStream, at: &mut usize) -> TokenStream {
    let mut inserted = TokenStream::new();
    let place = |inserted: &mut TokenStream, at: &mut usize| {
        if *at == 0 {
            inserted.extend(soup.clone());
        }
        *at = at.wrapping_sub(1);
    };
    for token in into {
        place(&mut inserted, at);
        let token = match token {
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), insert(soup, group.stream(), at)).into()
            }
            token => token,
        };
        inserted.extend([token]);
    }
    place(&mut inserted, at);
    inserted
}

/// What the derive writes, taken apart.
fn expansion(input: TokenStream) -> (Vec<ItemImpl>, usize) {
    let shown = input.to_string();
    let output = expand(input);
    let file: File = syn::parse2(output.clone())
        .unwrap_or_else(|error| panic!("{error}\nin the expansion {output}\nof {shown}"));
    let mut impls = Vec::new();
    let mut errors = 0;
    for item in file.items {
        match item {
            Item::Impl(item) => impls.push(item),
            // `const _: () = { extern crate ..; a call for each error };`
            Item::Const(item) if item.ident == "_" => {
                let Expr::Block(block) = *item.expr else {
                    panic!("the errors are not in a block");
                };
                assert!(matches!(
                    block.block.stmts[0],
                    Stmt::Item(Item::ExternCrate(_))
                ));
                errors += block.block.stmts.len() - 1;
            }
            other => panic!("{} is not part of an expansion", other.to_token_stream()),
        }
    }
    (impls, errors)
}

fn constant(implementation: &ItemImpl, name: &str) -> String {
    let value = implementation.items.iter().find_map(|item| match item {
        ImplItem::Const(constant) if constant.ident == name => Some(&constant.expr),
        _ => None,
    });
    match value {
        Some(Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        })) => literal.value(),
        other => panic!("{name} is {}", other.to_token_stream()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn token_soup_does_not_panic(input in soup(12)) {
        expand(input);
    }

    #[test]
    fn an_item_with_soup_in_it_gives_rust(item in item(), soup in soup(3), at in any::<prop::sample::Index>()) {
        let mut at = at.index(places(item.clone()));
        let input = insert(&soup, item, &mut at);
        if syn::parse2::<DeriveInput>(input.clone()).is_ok() {
            expansion(input);
        } else {
            expand(input);
        }
    }

    #[test]
    fn an_item_gives_one_impl_however_wrong_its_options_are(item in item()) {
        let (impls, _) = expansion(item);
        prop_assert_eq!(impls.iter().filter(|item| item.trait_.is_some()).count(), 1);
    }

    #[test]
    fn an_item_without_options_gives_no_error(name in "[A-Z][a-z_0-9]{0,8}") {
        let ident = Ident::new(&name, Span::call_site());
        let (impls, errors) = expansion(quote!(struct #ident;));
        prop_assert_eq!(errors, 0);
        prop_assert_eq!(constant(&impls[0], "NAME"), name);
    }

    #[test]
    fn a_name_comes_out_byte_for_byte(name in any::<String>()) {
        prop_assume!(!name.is_empty());
        let (impls, errors) = expansion(quote!(#[hello(name = #name)] struct Pancakes;));
        prop_assert_eq!(errors, 0);
        prop_assert_eq!(constant(&impls[0], "GREETING"), format!("Hello, Macro! My name is {name}"));
        prop_assert_eq!(constant(&impls[0], "NAME"), name);
    }

    #[test]
    fn a_greeting_comes_out_byte_for_byte(before in any::<String>(), after in any::<String>()) {
        let escape = |text: &str| text.replace('{', "{{").replace('}', "}}");
        let template = format!("{}{{name}}{}", escape(&before), escape(&after));
        let (impls, errors) = expansion(quote!(#[hello(greeting = #template)] struct Pancakes;));
        prop_assert_eq!(errors, 0);
        prop_assert_eq!(constant(&impls[0], "GREETING"), format!("{before}Pancakes{after}"));
    }

    #[test]
    fn a_template_is_read_or_refused(template in "[{}name :?]{0,12}") {
        let (impls, errors) = expansion(quote!(#[hello(greeting = #template)] struct Pancakes;));
        prop_assert_eq!(impls.len(), 1);
        if errors == 0 {
            let text = template.replace("{name}", "").replace("{{", "").replace("}}", "");
            prop_assert!(!text.contains(['{', '}']), "{} was accepted", template);
        }
    }
}
