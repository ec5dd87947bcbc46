//! What is emitted for a wrong item: its errors, and an `impl` all the same.
//!
//! Without the `impl`, each use of the type would be an error too, and the one that matters would drown.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen;
use crate::errors::Errors;
use crate::rules::Model;

/// The real generics and the real path to the trait crate, with the texts of an item that has no options.
pub(crate) fn expand(model: Model, errors: &Errors) -> TokenStream {
    let implementation = codegen::expand(&model.without_options());
    quote! {
        #implementation
        #errors
    }
}
