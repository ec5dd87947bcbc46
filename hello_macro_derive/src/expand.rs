//! The driver: what the user wrote, what it means, and the code for it.

use proc_macro2::TokenStream;

use crate::item::Item;
use crate::values::CratePath;
use crate::{codegen, errors, resolve};

/// Writes the `impl`, and an error for each mistake. The `impl` is written in spite of mistakes:
/// without it, each use of the trait would be one error more.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let item: Item = match syn::parse2(input) {
        Ok(item) => item,
        Err(error) => return errors::compile_errors(vec![error], &CratePath::default()),
    };
    let mut errors = Vec::new();
    let model = resolve::resolve(item, &mut errors);
    let mut tokens = codegen::impl_type(&model);
    if !errors.is_empty() {
        tokens.extend(errors::compile_errors(errors, &model.crate_path));
    }
    tokens
}
