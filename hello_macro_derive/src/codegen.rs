//! Stage 4, code generation: what is written for a type, laid out as the finished Rust.
//!
//! Every path is absolute, primitive types too: the user may have a `str` of their own.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics};

use crate::item::Variant;
use crate::resolve::{Model, VariantModel};

/// Writes `impl HelloMacro for Breakfast`.
pub(crate) fn impl_type(model: &Model) -> TokenStream {
    let crate_path = crate_path(model);
    let static_str = static_str(model);
    let allow = &model.item.allow;
    let ident = own(&model.item.ident);
    let (parameters, _, where_clause) = model.item.generics.split_for_impl();
    let arguments = arguments(&model.item.generics);
    let name = &model.texts.name;
    let greeting = &model.texts.greeting;
    let variants = model.variants.as_deref().unwrap_or_default();
    let variants = (!variants.is_empty()).then(|| impl_variants(model, variants, &static_str));

    quote! {
        #[automatically_derived]
        #(#[allow(#allow)])*
        impl #parameters #crate_path::HelloMacro for #ident #arguments #where_clause {
            const NAME: #static_str = #name;
            const GREETING: #static_str = #greeting;
            #variants
        }
    }
}

fn impl_variants(
    model: &Model,
    variants: &[VariantModel],
    static_str: &TokenStream,
) -> TokenStream {
    let ident = own(&model.item.ident);
    let usize_type = std_item(model, "primitive", "usize");
    let names = variants.iter().map(|variant| &variant.texts.name);
    let greetings = variants.iter().map(|variant| &variant.texts.greeting);
    let idents = variants.iter().map(|variant| &variant.source.ident);
    let rest = variants.iter().map(|variant| rest_pattern(variant.source));
    let indices = (0..variants.len()).map(Literal::usize_unsuffixed);

    // Not `Self::Eggs`, which rustc looks up among all variants, one by one: in an enum of a
    // thousand, that takes longer than all the rest. In braces, which fit variants of every form.
    quote! {
        const __TEXTS: &'static [#static_str] = &[
            #(#names,)*
            #(#greetings,)*
        ];
        #[inline]
        fn __position(&self) -> #usize_type {
            match *self {
                #(#ident::#idents { #rest } => #indices,)*
            }
        }
    }
}

/// The identifier as the derive's own.
///
/// rustc does not report `deprecated` and `unused_qualifications` in code that a derive wrote,
/// which it tells by the span: <https://github.com/rust-lang/rust/issues/130277>. An `#[allow]`
/// instead would be an error under `forbid`.
pub(crate) fn own(ident: &Ident) -> Ident {
    let mut own = ident.clone();
    own.set_span(ident.span().resolved_at(Span::call_site()));
    own
}

/// The path to the crate that has the trait, or re-exports it.
pub(crate) fn crate_path(model: &Model) -> TokenStream {
    let default = || quote!(::hello_macro);
    let given = model.crate_path.as_ref();
    given.map_or_else(default, ToTokens::to_token_stream)
}

pub(crate) fn static_str(model: &Model) -> TokenStream {
    let str_type = std_item(model, "primitive", "str");
    quote!(&'static #str_type)
}

/// The path of an item of the standard library. In a crate with a dependency named `core`, `::core`
/// is another crate.
pub(crate) fn std_item(model: &Model, module: &str, name: &str) -> TokenStream {
    let [module, name] = [module, name].map(|name| Ident::new(name, Span::call_site()));
    if model.crate_path.is_some() {
        quote!(::core::#module::#name)
    } else {
        quote!(::hello_macro::__private::#name)
    }
}

/// `<'a, T, { N }>`. syn would write `N` without braces, which means a type of that name if there
/// is one: <https://github.com/rust-lang/project-const-generics/issues/42>
pub(crate) fn arguments(generics: &Generics) -> Option<TokenStream> {
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

/// `..`, which stands for the variant's fields in a pattern.
pub(crate) fn rest_pattern(variant: &Variant) -> Option<TokenStream> {
    variant.has_fields.then(|| quote!(..))
}
