//! What the derive writes, kept as formatted Rust in `goldens/`.
//!
//! `SNAPSHOTS=overwrite cargo test` rewrites the files.

use proc_macro2::TokenStream;
use quote::quote;
use snapbox::{assert_data_eq, file};

use crate::expand::expand;

fn expansion(input: TokenStream) -> String {
    let file = syn::parse2(expand(input)).expect("the expansion parses as Rust");
    prettyplease::unparse(&file)
}

#[test]
fn generic_struct() {
    let input = quote! {
        struct Stack<'a, T: ?Sized>
        where
            T: AsRef<str>,
        {
            top: &'a T,
        }
    };
    assert_data_eq!(expansion(input), file!["goldens/generic-struct.rs"].raw());
}

#[test]
fn enum_with_options() {
    let input = quote! {
        #[hello(name = "forecast")]
        enum Weather {
            Sunny,
            #[hello(name = "wet")]
            Rainy { millimetres: u8 },
        }
    };
    assert_data_eq!(
        expansion(input),
        file!["goldens/enum-with-options.rs"].raw()
    );
}

#[test]
fn mistake() {
    let input = quote! {
        #[hello(nmae = "Stack")]
        struct Pancakes;
    };
    assert_data_eq!(expansion(input), file!["goldens/mistake.rs"].raw());
}

#[test]
fn lens() {
    let input = quote! {
        struct Lens {
            #[hello(show)]
            aperture: f64,
        }
    };
    assert_data_eq!(expansion(input), file!["goldens/lens.rs"].raw());
}

#[test]
fn generic_fields() {
    let input = quote! {
        struct Order<T>(#[hello(show)] T, bool, #[hello(show, name = "table")] u8);
    };
    assert_data_eq!(expansion(input), file!["goldens/generic-fields.rs"].raw());
}
