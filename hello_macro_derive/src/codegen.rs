//! Stage 4, code generation: one `impl`, laid out as the finished Rust.
//!
//! Every path is absolute, primitive types too: the user may have a `str` of their own.

use proc_macro2::{Group, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics};

use crate::resolve::{Model, VariantModel};

pub(crate) fn impl_type(model: &Model) -> TokenStream {
    let crate_path = model.crate_path.root();
    let primitive = model.crate_path.primitive();
    let allow = &model.allow;
    let ident = &model.ident;
    let (parameters, _, where_clause) = model.generics.split_for_impl();
    let arguments = arguments(&model.generics);
    let name = &model.texts.name;
    let greeting = &model.texts.greeting;
    let variants = impl_variants(model, &primitive);

    quote! {
        #[automatically_derived]
        #(#[allow(#allow)])*
        impl #parameters #crate_path::HelloMacro for #ident #arguments #where_clause {
            const NAME: &'static #primitive::str = #name;
            const GREETING: &'static #primitive::str = #greeting;
            #variants
        }
    }
}

fn impl_variants(model: &Model, primitive: &TokenStream) -> Option<TokenStream> {
    let variants = &model.variants;
    if variants.is_empty() {
        return None;
    }
    let ident = &model.ident;
    let names = variants.iter().map(|variant| &variant.texts.name);
    let greetings = variants.iter().map(|variant| &variant.texts.greeting);
    let idents = variants.iter().map(|variant| &variant.ident);
    let fields = variants.iter().map(fields_pattern);
    let indices = (0..variants.len()).map(Literal::usize_unsuffixed);

    // Not `Self::Eggs`, which rustc looks up among all variants, one by one: in an enum of a
    // thousand, that takes longer than all the rest.
    Some(quote! {
        const __VARIANT_TEXTS: &'static [&'static #primitive::str] = &[
            #(#names,)*
            #(#greetings,)*
        ];
        #[inline]
        fn __variant_index(&self) -> #primitive::usize {
            match *self {
                #(#ident::#idents #fields => #indices,)*
            }
        }
    })
}

/// `<'a, T, { N }>`. syn would write `N` without braces, which means a type of that name if there
/// is one.
fn arguments(generics: &Generics) -> Option<TokenStream> {
    let arguments = generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => {
            let ident = &param.ident;
            quote!({ #ident })
        }
    });
    (!generics.params.is_empty()).then(|| quote!(<#(#arguments),*>))
}

/// The `(..)` or `{ .. }` of a pattern that matches any value of the variant.
fn fields_pattern(variant: &VariantModel) -> Option<Group> {
    let delimiter = variant.fields?;
    Some(Group::new(delimiter, quote!(..)))
}
