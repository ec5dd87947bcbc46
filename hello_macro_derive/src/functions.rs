//! The functions that `name_fn`, `greeting_fn` and `from_name_fn` ask for: which ones are rejected,
//! and the code of the others.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::Error;
use syn::ext::IdentExt;

use crate::codegen::{arguments, crate_path, own, rest_pattern, static_str, std_item};
use crate::resolve::{Model, Texts, VariantModel};
use crate::values::FnName;

/// Removes the functions that can't be written.
pub(crate) fn check(model: &mut Model, errors: &mut Vec<Error>) {
    let variants = model.variants.as_deref().unwrap_or_default();
    if model.from_name_fn.is_some() {
        check_constructors(variants, errors);
    }
    let mut taken = Vec::new();
    let names = [
        &mut model.name_fn,
        &mut model.greeting_fn,
        &mut model.from_name_fn,
    ];
    for function in names {
        let Some(FnName(ident)) = function else {
            continue;
        };
        let text = ident.unraw().to_string();
        let is_variant = |variant: &VariantModel| variant.source.text == text;
        let owner = if variants.iter().any(is_variant) {
            "a variant"
        } else if taken.contains(&text) {
            "another function that the derive writes"
        } else {
            taken.push(text);
            continue;
        };
        let message = format!("`{ident}` is the name of {owner}; choose another name");
        errors.push(Error::new(ident.span(), message));
        *function = None;
    }
}

/// Rejects variants that `from_name_fn` can't return.
fn check_constructors(variants: &[VariantModel], errors: &mut Vec<Error>) {
    if let Some(variant) = variants.iter().find(|variant| variant.source.has_fields) {
        let ident = &variant.source.ident;
        let message = format!(
            "`from_name_fn` needs variants without fields; remove the fields of `{ident}`, or the \
             option"
        );
        errors.push(Error::new(ident.span(), message));
    }
    let mut seen = BTreeMap::new();
    for variant in variants {
        let name = &variant.texts.name;
        let ident = &variant.source.ident;
        if let Some(first) = seen.insert(name, ident) {
            let message = format!(
                "`{first}` and `{ident}` are both named \"{}\", so `from_name_fn` can't tell them \
                 apart; rename one",
                name.escape_debug()
            );
            errors.push(Error::new(ident.span(), message));
        }
    }
}

/// Writes the `impl` with the functions.
pub(crate) fn impl_functions(model: &Model) -> Option<TokenStream> {
    let name_fn = variant_to_text(model, model.name_fn.as_ref(), "name", |texts| &texts.name);
    let greeting_fn = model.greeting_fn.as_ref();
    let greeting_fn = variant_to_text(model, greeting_fn, "greeting", |texts| &texts.greeting);
    let from_name_fn = name_to_variant(model, model.from_name_fn.as_ref());
    if name_fn.is_none() && greeting_fn.is_none() && from_name_fn.is_none() {
        return None;
    }
    let allow = &model.item.allow;
    let ident = own(&model.item.ident);
    let (parameters, _, where_clause) = model.item.generics.split_for_impl();
    let arguments = arguments(&model.item.generics);

    // Without `#[automatically_derived]`, which an inherent `impl` can't have:
    // https://github.com/rust-lang/rust/pull/143845
    Some(quote! {
        #(#[allow(#allow)])*
        impl #parameters #ident #arguments #where_clause {
            #name_fn
            #greeting_fn
            #from_name_fn
        }
    })
}

fn variant_to_text(
    model: &Model,
    function: Option<&FnName>,
    what: &str,
    text: fn(&Texts) -> &String,
) -> Option<TokenStream> {
    // The identifier counts as the derive's own, so no lint fires on it. It keeps its place in the
    // source, where rustc reports a clash with a function of the user's.
    let function = own(&function?.0);
    let doc = format!("Returns the {what} of the value's variant.");
    let visibility = &model.item.visibility;
    // The signature ends where it starts, so that the caret of a clash is under the option.
    let mut static_str: Vec<_> = static_str(model).into_iter().collect();
    if let Some(last) = static_str.last_mut() {
        last.set_span(function.span());
    }
    let ident = own(&model.item.ident);
    let arms: TokenStream = if let Some(variants) = &model.variants {
        let arm = |variant: &VariantModel| {
            let variant_ident = &variant.source.ident;
            let text = text(&variant.texts);
            let rest = rest_pattern(variant.source);
            quote!(#ident::#variant_ident { #rest } => #text,)
        };
        variants.iter().map(arm).collect()
    } else {
        let text = text(&model.texts);
        quote!(_ => #text,)
    };
    Some(quote_spanned! {function.span()=>
        #[doc = #doc]
        #[must_use]
        #[inline]
        #visibility const fn #function(&self) -> #(#static_str)* {
            match *self {
                #arms
            }
        }
    })
}

fn name_to_variant(model: &Model, function: Option<&FnName>) -> Option<TokenStream> {
    let function = own(&function?.0);
    let str_type = std_item(model, "primitive", "str");
    let option = std_item(model, "option", "Option");
    let crate_path = crate_path(model);
    let visibility = &model.item.visibility;
    let ident = own(&model.item.ident);
    let variants = model.variants.iter().flatten().enumerate();
    let arms = variants
        .filter(|(_, variant)| !variant.source.has_fields)
        .map(|(index, variant)| {
            let index = Literal::usize_unsuffixed(index);
            let variant_ident = &variant.source.ident;
            quote!(#index => #option::Some(#ident::#variant_ident {}),)
        });
    // A `match` on the names takes seconds to compile where hundreds of them share a prefix. And
    // the user may have a constant `name`, which would be a pattern.
    Some(quote_spanned! {function.span()=>
        #[doc = "Returns the variant of that name, if there is one."]
        #[must_use]
        #[inline]
        #visibility const fn #function(__name: &#str_type) -> #option<Self> {
            match <Self as #crate_path::HelloMacro>::__LOOKUP.position(__name) {
                #(#arms)*
                _ => #option::None,
            }
        }
    })
}
