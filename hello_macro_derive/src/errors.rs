//! The mistakes of one item, written so that the compiler reports all of them in one run.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Writes a call of `compile_error!` for each mistake.
///
/// syn writes `::core::compile_error!`, with the span of the token at fault, and rustc resolves a
/// path in the edition of its span. In edition 2015, the path starts at the root of the user's
/// crate, where there is no `core`. (<https://github.com/dtolnay/syn/pull/1467> changed that, and
/// was reverted.) So it has to start at an `extern crate`, which every edition finds. A `use` would
/// do as well, but rustc resolves that later, and then reports the errors of a file in reverse.
pub(crate) fn compile_errors(errors: Vec<syn::Error>, crate_is_given: bool) -> TokenStream {
    // A given path may be wrong, or lead to a crate that re-exports the trait alone. Without one,
    // `core` may be a dependency of that name.
    let (krate, module) = if crate_is_given {
        (quote!(core), None)
    } else {
        (quote!(hello_macro), Some(quote!(::__private)))
    };
    let calls = errors.into_iter().flatten().map(|error| {
        let krate = Ident::new("__crate", error.span());
        // Without its `::core`, which is three tokens.
        let call = error.to_compile_error().into_iter().skip(3);
        quote!(#krate #module #(#call)*)
    });
    quote! {
        const _: () = {
            extern crate #krate as __crate;
            #(#calls)*
        };
    }
}
