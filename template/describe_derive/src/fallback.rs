//! The expansion of an item with mistakes: its errors, and an `impl` all the same.
//!
//! Without the `impl`, each use of the trait would be one more error, and the one that matters
//! would be hard to find.

use darling::{Error, FromDeriveInput};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput};

use crate::codegen;
use crate::options::{CrateOption, default_crate_path, name_of};

/// Writes the errors, and the `impl` of the type as if `crate` were its only option.
pub(crate) fn expand(input: &DeriveInput, errors: Error) -> TokenStream {
    let crate_path = match CrateOption::from_derive_input(input) {
        Ok(CrateOption { crate_path }) => crate_path,
        Err(_) => default_crate_path(),
    };
    let names: Vec<_> = match &input.data {
        Data::Struct(data) => {
            let idents = data.fields.iter().filter_map(|field| field.ident.as_ref());
            idents.map(name_of).collect()
        }
        Data::Enum(_) | Data::Union(_) => Vec::new(),
    };
    let implementation = codegen::expand(input, &crate_path, &names);

    let errors = errors.flatten().into_iter().map(|error| {
        // An error about the kind of type has no span, and would point at the derive.
        let error = syn::Error::from(error.with_span(&input.ident));
        let message = error.to_string();
        // Not `syn::Error::into_compile_error`: it writes `::core::compile_error!`, and the user
        // may have a crate `core`.
        quote_spanned!(error.span()=> compile_error! { #message })
    });
    quote! {
        #implementation
        #(#errors)*
    }
}
