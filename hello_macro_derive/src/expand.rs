//! The driver: what the user wrote, what it means, and the code for it.

use proc_macro2::{Span, TokenStream};

use crate::item::Item;
use crate::{codegen, errors, functions, resolve};

/// Writes the `impl`, and an error for each mistake. The `impl` is written in spite of mistakes:
/// without it, each use of the trait would be one more error.
///
/// `position` tells where in the source a span is, which only the entry can ask the compiler.
pub(crate) fn expand(input: TokenStream, position: impl Fn(Span) -> (usize, usize)) -> TokenStream {
    let item: Item = match syn::parse2(input) {
        Ok(item) => item,
        Err(error) => return errors::compile_errors(vec![error]).collect(),
    };
    let mut errors = Vec::new();
    let mut model = resolve::resolve(&item, &mut errors);
    functions::check(&mut model, &mut errors);
    let mut tokens = codegen::impl_type(&model);
    tokens.extend(functions::impl_functions(&model));
    if !errors.is_empty() {
        errors.sort_by_key(|error| position(error.span()));
        tokens.extend(errors::compile_errors(errors));
    }
    tokens
}
