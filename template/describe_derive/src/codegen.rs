//! Stage 2, code generation: one `impl`, laid out like the code it writes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{DeriveInput, Path};

/// Every path starts at the trait crate, so nothing has to be in scope: the user may have a
/// `Describe`, a `str` or a `core` of their own.
pub(crate) fn expand(input: &DeriveInput, crate_path: &Path, names: &[String]) -> TokenStream {
    // Marks the identifier as written by the derive. Otherwise rustc reports that a deprecated type
    // is used in its own `impl`: https://github.com/rust-lang/rust/issues/58822
    let mut ident = input.ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    // The `impl` repeats the bounds, so it also needs the lints that the type allows in them.
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
