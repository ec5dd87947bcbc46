//! Every mistake of one item, collected so that one run shows them all.

use std::fmt::Display;

use quote::ToTokens;

/// The mistakes found so far.
///
/// [`syn::Error`] keeps the first and the last token that an error is about, so that its caret can
/// cover `name = "A", name`; `darling::Error` would keep only the first.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    /// Adds a mistake whose caret stands under `tokens`.
    pub(crate) fn push(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    pub(crate) fn finish(self) -> syn::Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}
