//! What an editor gets while an attribute or an item is being typed.
//!
//! rust-analyzer expands the derive at each keystroke. As long as there is an `impl`, it completes
//! the trait's methods, and the only errors it reports for the item are about what is unfinished.

use std::str::FromStr;

use proc_macro2::TokenStream;

use super::expansion;

/// Returns how many impls and how many errors the derive writes.
fn counts(input: &str) -> (usize, usize) {
    let input = TokenStream::from_str(input).expect("an editor closes the brackets it opens");
    let (impls, errors) = expansion(input);
    (impls.len(), errors)
}

#[test]
fn a_half_typed_attribute_is_one_error_next_to_the_impl() {
    for item in [
        "#[hello] struct Pancakes;",
        "#[hello =] struct Pancakes;",
        "#[hello()] struct Pancakes;",
        "#[hello(,)] struct Pancakes;",
        "#[hello(na)] struct Pancakes;",
        "#[hello(name)] struct Pancakes;",
        "#[hello(name =)] struct Pancakes;",
        "#[hello(name = S)] struct Pancakes;",
        "#[hello(name = \"\")] struct Pancakes;",
        "#[hello(na greeting = \"Hi\")] struct Pancakes;",
        "#[hello(name greeting = \"Hi\")] struct Pancakes;",
        "#[hello(name = \"Stack\" greeting = \"Hi\")] struct Pancakes;",
        "#[hello(na, greeting = \"Hi\")] struct Pancakes;",
        "#[hello(name =, greeting = \"Hi\")] struct Pancakes;",
        "#[hello(greeting = \"Hi\", na)] struct Pancakes;",
        "#[hello(greeting = \"Hi\", name =)] struct Pancakes;",
        "#[hello(greeting = \"Hi {\")] struct Pancakes;",
        "#[hello(greeting = \"Hi {}\")] struct Pancakes;",
        "#[hello(greeting = \"Hi {na}\")] struct Pancakes;",
        "#[hello(rename_all)] enum Menu { A }",
        "#[hello(rename_all = \"\")] enum Menu { A }",
        "#[hello(rename_all = \"keb\")] enum Menu { A }",
        "#[hello(crate)] struct Pancakes;",
        "#[hello(crate =)] struct Pancakes;",
        "#[hello(crate = ::)] struct Pancakes;",
        "#[hello(crate = crate::)] struct Pancakes;",
        "enum Menu { A, #[hello] B, C }",
        "enum Menu { A, #[hello(na)] B, C }",
        "enum Menu { A, #[hello(name =)] B, C }",
    ] {
        assert_eq!(counts(item), (1, 1), "impls and errors of {item}");
    }
}

/// rustc and rust-analyzer report what is missing. The derive need not do it again.
#[test]
fn code_half_typed_outside_the_attribute_is_not_an_error_of_the_derive() {
    for item in [
        "#[hello(name = \"Stack\") greeting] struct Pancakes;",
        "struct Recipe { flour }",
        "struct Recipe { flour: }",
        "struct Recipe { flour: u8, pub }",
        "struct Recipe { flour: Vec< }",
        "struct Recipe(Vec<);",
        "struct Recipe<T:> {}",
        "struct Recipe<T> where T: {}",
        "enum Menu { A(u), B { a: }, C }",
        "enum Menu { pub A }",
        "struct Self;",
        "struct _;",
    ] {
        assert_eq!(counts(item), (1, 0), "impls and errors of {item}");
    }
}

#[test]
fn a_syntax_error_after_the_generics_is_one_error_next_to_the_impl() {
    for item in [
        "struct Pancakes",
        "struct Pancakes(u8)",
        "struct Pancakes = u8;",
        "struct Pancakes<T>(T) where T: Copy",
        "enum Menu",
        "enum Menu { A B }",
        "enum Menu { A = }",
        "enum Menu { A = 1 +, B }",
        "enum Menu { A(u8) B { b: u8 } }",
        "enum Menu { A, #[hello(name = \"B\")] }",
        "enum Menu { A, # }",
    ] {
        assert_eq!(counts(item), (1, 1), "impls and errors of {item}");
    }
}

#[test]
fn an_item_without_a_name_is_one_error() {
    for item in [
        "",
        "pub",
        "struct ;",
        "struct Pancakes<T",
        "struct crate;",
        "union self {}",
        "enum super {}",
    ] {
        assert_eq!(counts(item), (0, 1), "impls and errors of {item}");
    }
}
