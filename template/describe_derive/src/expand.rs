//! The driver: reads the options, then generates the code, or the fallback if something is wrong.

use darling::FromDeriveInput;
use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::options::TypeOptions;
use crate::{codegen, fallback};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    match TypeOptions::from_derive_input(&input) {
        Ok(options) => codegen::expand(&input, &options.crate_path, &options.names()),
        Err(errors) => fallback::expand(&input, errors),
    }
}
