//! The driver: what the user wrote, the rules, and code generation, or what stands in for it.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::errors::Errors;
use crate::item::Item;
use crate::{codegen, fallback, rules};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let item: Item = match syn::parse2(input) {
        Ok(item) => item,
        Err(error) => {
            errors.extend(error);
            return errors.into_token_stream();
        }
    };
    let model = rules::check(&item, &mut errors);
    match errors.finish() {
        Ok(()) => codegen::expand(&model),
        Err(errors) => fallback::expand(model, &errors),
    }
}
