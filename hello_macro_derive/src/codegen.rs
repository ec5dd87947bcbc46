//! Stage 4, code generation: one `impl`, laid out as the finished Rust.
//!
//! Every path is absolute, primitive types too: the user may have a `str`, a `core` or an `Option` of their own.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream};
use quote::quote;

use crate::generics::Generics;
use crate::item::Fields;
use crate::rules::{Model, VariantModel};

pub(crate) fn expand(model: &Model) -> TokenStream {
    let Model {
        item,
        crate_path,
        texts,
        variants,
    } = model;
    let allow = &item.attributes.allow;
    let ident = &item.name.ident;
    let Generics {
        parameters,
        arguments,
        where_clause,
        ..
    } = &item.generics;
    let name = &texts.name;
    let greeting = &texts.greeting;
    let variants = (!variants.is_empty()).then(|| expand_variants(ident, variants));

    let implementation = quote! {
        #[automatically_derived]
        #(#[allow(#allow)])*
        impl #parameters #crate_path::HelloMacro for #ident #arguments #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #variants
        }
    };
    if item.generics.are_known_to_syn() {
        implementation
    } else {
        verbatim(&implementation)
    }
}

/// The call of a macro, which is Rust whatever stands in it: bounds of an edition that syn does not know, or none at all.
fn verbatim(implementation: &TokenStream) -> TokenStream {
    quote! {
        const _: () = {
            macro_rules! verbatim {
                ($($item:tt)*) => { $($item)* };
            }
            verbatim! { #implementation }
        };
    }
}

/// Beyond 16 KiB, clippy takes an associated constant's array for one on the stack ("allocating a local array larger than
/// 16384 bytes"). That of a constant on its own it does not.
const LARGEST_ARRAY: usize = 16384 / (2 * size_of::<&str>());

fn expand_variants(ident: &Ident, variants: &[VariantModel]) -> TokenStream {
    let names = variants.iter().map(|model| &model.texts.name);
    let greetings = variants.iter().map(|model| &model.texts.greeting);
    let idents = variants.iter().map(|model| &model.variant.name.ident);
    let fields = variants.iter().map(|model| rest(model.variant.fields));
    let indices = (0..variants.len()).map(Literal::usize_unsuffixed);

    let mut texts = quote! {
        &[
            #(#names,)*
            #(#greetings,)*
        ]
    };
    if variants.len() > LARGEST_ARRAY {
        texts = quote!({
            const TEXTS: &'static [&'static ::core::primitive::str] = #texts;
            TEXTS
        });
    }

    // Not `Self::Eggs`: rustc would look each one up among all variants, which takes ever longer in a large enum.
    quote! {
        const VARIANT_TEXTS: &'static [&'static ::core::primitive::str] = #texts;
        #[inline]
        fn variant_index(&self) -> ::core::primitive::usize {
            match *self {
                #(#ident::#idents #fields => #indices,)*
            }
        }
    }
}

/// The fields in a pattern that any value of the variant matches.
fn rest(fields: Fields) -> Option<Group> {
    let delimiter = match fields {
        Fields::None => return None,
        Fields::InParentheses => Delimiter::Parenthesis,
        Fields::InBraces => Delimiter::Brace,
    };
    Some(Group::new(delimiter, quote!(..)))
}
