//! Stage 4, code generation: what is written for a type, laid out as the finished Rust.
//!
//! Every path is absolute, primitive types too: the user may have a `str` of their own.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Generics};

use crate::resolve::{Model, Texts, VariantModel};

/// Writes `impl HelloMacro for Breakfast`, and the functions that the options ask for.
pub(crate) fn impl_type(model: &Model) -> TokenStream {
    let crate_path = model.crate_path.root();
    let str_type = model.crate_path.of_core("primitive", "str");
    let static_str = quote!(&'static #str_type);
    let allow = &model.allow;
    let ident = &model.ident;
    let (parameters, _, where_clause) = model.generics.split_for_impl();
    let arguments = arguments(&model.generics);
    let name = &model.texts.name;
    let greeting = &model.texts.greeting;
    let variants = impl_variants(model, &static_str);
    let functions = impl_functions(model, &static_str);

    quote! {
        #[automatically_derived]
        #(#[allow(#allow)])*
        impl #parameters #crate_path::HelloMacro for #ident #arguments #where_clause {
            const NAME: #static_str = #name;
            const GREETING: #static_str = #greeting;
            #variants
        }
        #functions
    }
}

fn impl_variants(model: &Model, static_str: &TokenStream) -> Option<TokenStream> {
    let variants = model
        .variants
        .as_ref()
        .filter(|variants| !variants.is_empty())?;
    let ident = &model.ident;
    let usize_type = model.crate_path.of_core("primitive", "usize");
    let names = variants.iter().map(|variant| &variant.texts.name);
    let greetings = variants.iter().map(|variant| &variant.texts.greeting);
    let idents = variants.iter().map(|variant| &variant.ident);
    let fields = variants.iter().map(fields_pattern);
    let indices = (0..variants.len()).map(Literal::usize_unsuffixed);

    // Not `Self::Eggs`, which rustc looks up among all variants, one by one: in an enum of a
    // thousand, that takes longer than all the rest.
    Some(quote! {
        const __VARIANT_TEXTS: &'static [#static_str] = &[
            #(#names,)*
            #(#greetings,)*
        ];
        #[inline]
        fn __variant_index(&self) -> #usize_type {
            match *self {
                #(#ident::#idents #fields => #indices,)*
            }
        }
    })
}

/// Writes the `impl` with the functions that the options ask for.
fn impl_functions(model: &Model, static_str: &TokenStream) -> Option<TokenStream> {
    let name_fn = model.name_fn.as_ref();
    let name_fn = name_fn.map(|ident| {
        let doc = "Returns the name of the value's variant.";
        variant_to_text(model, static_str, ident, doc, |texts| &texts.name)
    });
    let greeting_fn = model.greeting_fn.as_ref();
    let greeting_fn = greeting_fn.map(|ident| {
        let doc = "Returns the greeting of the value's variant.";
        variant_to_text(model, static_str, ident, doc, |texts| &texts.greeting)
    });
    let from_name_fn = model.from_name_fn.as_ref();
    let from_name_fn = from_name_fn.map(|ident| name_to_variant(model, ident));
    if name_fn.is_none() && greeting_fn.is_none() && from_name_fn.is_none() {
        return None;
    }
    let allow = &model.allow;
    let ident = &model.ident;
    let (parameters, _, where_clause) = model.generics.split_for_impl();
    let arguments = arguments(&model.generics);

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
    static_str: &TokenStream,
    function: &Ident,
    doc: &str,
    text: fn(&Texts) -> &String,
) -> TokenStream {
    // One span for the signature, where rustc reports a clash with a function of the user's.
    let visibility = with_span(&model.visibility, function.span());
    let static_str = with_span(static_str, function.span());
    let ident = &model.ident;
    let arms: TokenStream = if let Some(variants) = &model.variants {
        let arm = |variant: &VariantModel| {
            let variant_ident = &variant.ident;
            let fields = fields_pattern(variant);
            let text = text(&variant.texts);
            quote!(#ident::#variant_ident #fields => #text,)
        };
        variants.iter().map(arm).collect()
    } else {
        let text = text(&model.texts);
        quote!(_ => #text,)
    };
    quote_spanned! {function.span()=>
        #[doc = #doc]
        #[must_use]
        #[inline]
        #visibility const fn #function(&self) -> #static_str {
            match *self {
                #arms
            }
        }
    }
}

fn name_to_variant(model: &Model, function: &Ident) -> TokenStream {
    let str_type = model.crate_path.of_core("primitive", "str");
    let crate_path = model.crate_path.root();
    let option = model.crate_path.of_core("option", "Option");
    let visibility = with_span(&model.visibility, function.span());
    let ident = &model.ident;
    let variants = model.variants.iter().flatten().enumerate();
    let arms = variants
        .filter(|(_, variant)| !variant.has_fields())
        .map(|(index, variant)| {
            let index = Literal::usize_unsuffixed(index);
            let variant_ident = &variant.ident;
            let fields = variant.fields.as_ref();
            let fields = fields.map(|fields| Group::new(fields.delimiter, TokenStream::new()));
            quote!(#index => #option::Some(#ident::#variant_ident #fields),)
        });
    // A `match` on the names takes seconds to compile where hundreds of them share a prefix. And
    // the user may have a constant `name`, which would be a pattern.
    quote_spanned! {function.span()=>
        #[doc = "Returns the variant of that name."]
        #[must_use]
        #[inline]
        #visibility const fn #function(__name: &#str_type) -> #option<Self> {
            match <Self as #crate_path::HelloMacro>::__NAMES.position(__name) {
                #(#arms)*
                _ => #option::None,
            }
        }
    }
}

/// The same tokens at another place.
///
/// What is in a group stays where it is: in edition 2015, the path in `pub(in path)` starts at the
/// crate root, which the derive's own edition would not take it to.
fn with_span(tokens: &impl ToTokens, span: Span) -> TokenStream {
    let tokens = tokens.to_token_stream().into_iter();
    let respanned = tokens.map(|mut token| {
        token.set_span(span);
        token
    });
    respanned.collect()
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
    let fields = variant.fields.as_ref()?;
    Some(Group::new(fields.delimiter, quote!(..)))
}
