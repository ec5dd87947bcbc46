//! Every mistake of one item, collected so that one run shows them all, and the phrases that messages share.

use std::fmt::Display;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Path;

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

/// The errors as calls of `compile_error!`.
///
/// syn writes `::core::compile_error!` as if the user had. In edition 2015 that starts at the user's crate, and rustc
/// says "cannot find `core` in the crate root" instead. An `extern crate` is found in every edition. (A `use` is as
/// well, but later than the calls, and rustc then shows the errors back to front.)
pub(crate) fn compile_errors(errors: &syn::Error) -> TokenStream {
    let mut after_crate = false;
    let calls = errors.to_compile_error().into_iter();
    let calls = calls.filter_map(|token| match token {
        TokenTree::Ident(ident) if ident == "core" => {
            after_crate = true;
            Some(Ident::new("__core", ident.span()).into())
        }
        TokenTree::Group(_) => {
            after_crate = false;
            Some(token)
        }
        TokenTree::Punct(_) if !after_crate => None,
        _ => Some(token),
    });
    quote! {
        const _: () = {
            extern crate core as __core;
            #(#calls)*
        };
    }
}

/// The path as a user writes it, with no spaces.
pub(crate) fn text(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

/// "did you mean ..?", with darling's measure of likeness, or nothing.
pub(crate) fn did_you_mean(written: &str, known: &[&str]) -> String {
    let likeness = |name: &str| strsim::jaro_winkler(written, name);
    let nearest = known
        .iter()
        .copied()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match nearest {
        Some(nearest) if likeness(nearest) > 0.8 => format!("did you mean `{nearest}`? "),
        _ => String::new(),
    }
}

/// "`name`, `greeting` and `crate`"
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}
