//! What the derive writes depends on its input alone, so that a build can be repeated, and cached.

use std::fs;
use std::path::Path;
use std::thread;

use expansion::expand;
use proc_macro2::{TokenStream, TokenTree};

/// Items of all kinds, right ones and wrong ones.
const ITEMS: &str = r#"
    struct Pancakes;
    struct Stack<'a, T: ?Sized + 'a, const N: usize>(&'a T, [u8; N]) where T: Clone;
    union Bits { float: f32, bytes: [u8; 4] }
    #[hello(name = "menu", greeting = "Have {name}", rename_all = "kebab-case", crate = crate::hello)]
    enum Menu { HotPancakes, #[hello(name = "Rührei")] Eggs(u8), Porridge { oats: bool } }
    #[hello(nmae = "a", greeting = "{nam", rename_all = "kebab", colour, crate = 3)]
    enum Wrong { #[hello(rename_all = "kebab-case", size)] A(#[hello] u8), #[hello] B }
"#;

/// Each item by itself: it ends with `;`, or with `}` of the outermost level.
fn items() -> Vec<TokenStream> {
    let mut items = vec![TokenStream::new()];
    let tokens: TokenStream = ITEMS.parse().expect("the items are Rust");
    for token in tokens {
        let is_end = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
            _ => false,
        };
        let item = items.last_mut().expect("there is an item");
        item.extend([token]);
        if is_end {
            items.push(TokenStream::new());
        }
    }
    items.retain(|item| !item.is_empty());
    items
}

fn expansions() -> Vec<String> {
    let items = items().into_iter();
    items.map(|item| expand(item).to_string()).collect()
}

/// The order of a hash map's entries differs from map to map, and from thread to thread.
#[test]
fn the_same_input_gives_the_same_expansion() {
    let first = expansions();
    assert_eq!(first.len(), 5);
    for _ in 0..16 {
        let again = thread::spawn(expansions).join().expect("the thread ends");
        assert_eq!(again, first);
    }
}

/// The modules of std that lead to nothing outside. A new one is to be judged, then added.
const HARMLESS: [&str; 1] = ["fmt"];

/// What leads outside without std: macros, and the methods of a span that tell where the item stands.
const ELSEWHERE: [&str; 9] = [
    "env",
    "option_env",
    "include",
    "include_str",
    "include_bytes",
    "file",
    "local_file",
    "start",
    "line",
];

fn refuse_elsewhere(tokens: TokenStream, file: &Path) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => refuse_elsewhere(group.stream(), file),
            TokenTree::Ident(ident) if ident == "std" => {
                // `std`, two colons, a module.
                let module = tokens.get(index + 3).map(TokenTree::to_string);
                assert!(
                    module
                        .as_deref()
                        .is_some_and(|module| HARMLESS.contains(&module)),
                    "{} uses std::{module:?}",
                    file.display()
                );
            }
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                assert!(
                    !ELSEWHERE.contains(&text.as_str()),
                    "{} has `{text}`",
                    file.display()
                );
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

#[test]
fn the_derive_looks_nowhere_but_at_its_input() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../hello_macro_derive/src");
    let mut read = 0;
    for entry in fs::read_dir(sources).expect("the derive has sources") {
        let file = entry.expect("the sources can be listed").path();
        let source = fs::read_to_string(&file).expect("the source can be read");
        refuse_elsewhere(source.parse().expect("the source is Rust"), &file);
        read += 1;
    }
    assert!(read > 1, "only {read} files were read");
}
