//! The mistakes of one item, written so that the compiler reports all of them in one run.

use proc_macro2::TokenTree;
use syn::Error;

/// Writes a call of `compile_error!` for each mistake.
pub(crate) fn compile_errors(errors: Vec<Error>) -> impl Iterator<Item = TokenTree> {
    // Without the five tokens of syn's `::core::`. That path leads nowhere in edition 2015, and to
    // another crate if the user has one called `core`.
    let errors = errors.into_iter().flatten();
    errors.flat_map(|error| error.to_compile_error().into_iter().skip(5))
}
