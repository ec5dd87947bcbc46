//! What the derive writes. After an intended change, `UPDATE_EXPECT=1 cargo test` rewrites
//! `goldens/`.

use expect_test::expect_file;
use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::expand;

fn check(golden: &str, input: TokenStream) {
    let expansion = syn::parse2(expand(input)).expect("the expansion is Rust");
    let path = format!("{}/src/goldens/{golden}.rs", env!("CARGO_MANIFEST_DIR"));
    expect_file![path].assert_eq(&prettyplease::unparse(&expansion));
}

#[test]
fn every_option_on_a_generic_struct() {
    check(
        "every_option",
        quote! {
            #[allow(deprecated)]
            #[describe(crate = crate::macros::describe)]
            pub struct Pancakes<'a, T: Clone = u8, const N: usize = 1>
            where
                T: 'a,
            {
                flour: &'a [T; N],
                #[describe(rename = "milk (ml)")]
                milk: u32,
                #[describe(skip)]
                secret: String,
                r#type: u8,
            }
        },
    );
}

#[test]
fn mistakes() {
    check(
        "mistakes",
        quote! {
            #[describe(crate = crate::macros::describe, renam = "Crepes")]
            struct Pancakes {
                #[describe(rename = "", skip)]
                flour: u32,
            }
        },
    );
}

#[test]
fn a_wrong_path_to_the_trait_crate() {
    check(
        "wrong_path",
        quote! {
            #[describe(crate = 5)]
            struct Pancakes {}
        },
    );
}

/// An editor expands the item while it is being typed.
#[test]
fn no_panic_on_a_half_typed_item() {
    let tokens = quote! {
        #[describe(crate = crate::macros::describe)]
        #[describe(crate =, skip, = 3)]
        pub struct Pancakes<T: Clone> {
            #[describe(rename = 3, rename, skip = "", 4)]
            flour: T,
        }
    };
    let tokens: Vec<_> = tokens.into_iter().collect();
    for end in 0..=tokens.len() {
        _ = expand(tokens.iter().take(end).cloned().collect());
    }
}
