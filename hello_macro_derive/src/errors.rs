//! Every mistake of one item, collected so that one run shows them all, and the phrases that messages share.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Errors(Vec<Mistake>);

/// One mistake. Its caret reaches from the first span to the last: stable Rust has no span that covers both the first
/// and the second `name` of `name = "A", name = "B"`.
struct Mistake {
    first: Span,
    last: Span,
    message: String,
}

impl Errors {
    /// Adds a mistake whose caret stands under `tokens`.
    pub(crate) fn push(&mut self, tokens: &dyn ToTokens, message: impl Into<String>) {
        let mut spans = tokens
            .to_token_stream()
            .into_iter()
            .map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        self.0.push(Mistake {
            first,
            last: spans.last().unwrap_or(first),
            message: message.into(),
        });
    }

    pub(crate) fn finish(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// What syn could not parse.
impl Extend<syn::Error> for Errors {
    fn extend<I: IntoIterator<Item = syn::Error>>(&mut self, errors: I) {
        for error in errors {
            self.0.push(Mistake {
                first: error.span(),
                last: error.span(),
                message: error.to_string(),
            });
        }
    }
}

/// Calls of `compile_error!`.
///
/// A call shows its caret where it stands, so it has to look like the user's own. In edition 2015 a path of the user's
/// starts at their crate, and for `::core::compile_error!` rustc says "cannot find `core` in the crate root". Hence an
/// `extern crate`, which every edition finds.
impl ToTokens for Errors {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let calls = self.0.iter().map(|mistake| {
            let Mistake {
                first,
                last,
                message,
            } = mistake;
            let core = Ident::new("__core", *first);
            let mut message = Group::new(Delimiter::Brace, quote!(#message));
            message.set_span(*last);
            quote_spanned!(*first=> #core::compile_error! #message)
        });
        tokens.extend(quote! {
            const _: () = {
                extern crate core as __core;
                #(#calls)*
            };
        });
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
