//! The driver: what the user wrote, what it means, and the code for it.

use darling::Error;
use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::codegen::impl_type;
use crate::resolve::resolve;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Error::accumulator();
    let model = resolve(&input, &mut errors);
    let mut tokens = impl_type(&model);
    if let Err(errors) = errors.finish() {
        tokens.extend(errors.write_errors());
    }
    tokens
}
