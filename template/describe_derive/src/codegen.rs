//! Stage 2, code generation: one `impl`, laid out as the finished Rust.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{DeriveInput, Path};

/// Each path starts at the trait crate, and nothing is named that must be in scope: the user may have a `Describe`, a
/// `str` or a `core` of their own.
pub(crate) fn expand(input: &DeriveInput, crate_path: &Path, names: &[String]) -> TokenStream {
    // As if the derive had written it: rustc would report the use of a deprecated type at the user's identifier.
    let mut ident = input.ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    // Bounds are repeated, so what the type allows in them has to be allowed here, too.
    let allows = input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("allow"));
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();

    quote! {
        #[automatically_derived]
        #(#allows)*
        impl #impl_generics #crate_path::Describe for #ident #ty_generics #where_clause {
            const FIELDS: &'static [&'static #crate_path::__private::str] = &[#(#names),*];
        }
    }
}
