//! The derive never panics, and for an item that [`syn::DeriveInput`] accepts, its output parses as
//! Rust.
//!
//! `PROPTEST_CASES=2048` runs eight times as many cases as the default.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use quote::{ToTokens, quote};
use syn::DeriveInput;

use super::{expand, expansion, text};

const IDENTS: &str = "hello name greeting rename_all crate name_fn greeting_fn from_name_fn nmae \
    derive allow cfg self Self struct enum union fn where for dyn async gen const pub T Pancakes \
    r#type str Äpfel";
const PUNCTS: &str = "# = , ; : < > & + ? ! - . $";
const LITERALS: &str =
    r##""text" "{name}" "{nam" "}" "" b"bytes" c"c" 'c' b'b' 3 1.5 "suffixed"x r#"raw"# "##;
const RULES: &str = "lowercase UPPERCASE PascalCase camelCase snake_case SCREAMING_SNAKE_CASE \
    kebab-case SCREAMING-KEBAB-CASE kebab";

/// Generates one of the words in a list.
fn word(list: &'static str) -> impl Strategy<Value = TokenStream> + Clone {
    select(list.split_whitespace().collect::<Vec<_>>()).prop_map(stream)
}

/// Generates a token tree from words that the derive knows and words that it does not.
fn token() -> impl Strategy<Value = TokenStream> {
    let leaf = prop_oneof![
        word(IDENTS),
        // Joined, as in `::`, or alone.
        word(PUNCTS),
        select(vec!["::", "->", "=>", "..", "&&"]).prop_map(stream),
        word(LITERALS),
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

/// Generates the options of one `#[hello(..)]`: right ones, wrong ones, or none at all.
fn options() -> impl Strategy<Value = TokenStream> {
    let rules: Vec<_> = RULES.split_whitespace().collect();
    let rule = select(rules).prop_map(|rule| quote!(rename_all = #rule));
    let key = word(IDENTS);
    let value = prop_oneof![
        word(LITERALS),
        any::<String>().prop_map(|text| Literal::string(&text).into_token_stream()),
        Just(quote!(::greetings::hello)),
        soup(4),
    ];
    let function = (word("name_fn greeting_fn from_name_fn"), word(IDENTS));
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

/// Generates an item that rustc would pass to a derive. Its options may be wrong in any way.
fn item() -> impl Strategy<Value = TokenStream> {
    let name = word("Pancakes r#type Äpfel async union str");
    let variant = (hello(), word("A r#fn Self_ Err Ö"), hello(), 0..6).prop_map(
        |(hello, name, of_field, shape)| match shape {
            0 => quote!(#hello #name(#of_field u8, #of_field Vec<(u8, u8)>)),
            1 => quote!(#hello #name { #of_field a: u8 }),
            2 => quote!(#hello #name = -1),
            3 => quote!(#hello #name = f::<u8, u8>() as isize),
            _ => quote!(#hello #name),
        },
    );
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

/// Returns the number of places to insert something: before each token, also inside groups, and at
/// each end.
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_item_with_random_tokens_in_it_expands_to_rust(item in item(), soup in soup(3), at in any::<prop::sample::Index>()) {
        let mut at = at.index(places(item.clone()));
        let input = insert(&soup, item, &mut at);
        if syn::parse2::<DeriveInput>(input.clone()).is_ok() {
            expansion(input);
        } else {
            expand(input);
        }
    }

    #[test]
    fn an_item_expands_to_one_impl_however_wrong_its_options_are(item in item()) {
        let (impls, _) = expansion(item);
        prop_assert_eq!(impls.iter().filter(|item| item.trait_.is_some()).count(), 1);
    }

    #[test]
    fn a_name_and_a_greeting_are_written_byte_for_byte(name in "(?s).+", before: String, after: String) {
        let escape = |text: &str| text.replace('{', "{{").replace('}', "}}");
        let template = format!("{}{{name}}{}", escape(&before), escape(&after));
        let (impls, errors) = expansion(quote!(#[hello(name = #name, greeting = #template)] struct Pancakes;));
        prop_assert_eq!(errors, 0);
        prop_assert_eq!(text(&impls[0], "GREETING"), format!("{before}{name}{after}"));
        prop_assert_eq!(text(&impls[0], "NAME"), name);
    }

    #[test]
    fn a_template_is_accepted_or_rejected(template in "[{}name :?]{0,12}") {
        let (impls, errors) = expansion(quote!(#[hello(greeting = #template)] struct Pancakes;));
        prop_assert_eq!(impls.len(), 1);
        if errors == 0 {
            let text = template.replace("{name}", "").replace("{{", "").replace("}}", "");
            prop_assert!(!text.contains(['{', '}']), "{} was accepted", template);
        }
    }
}
