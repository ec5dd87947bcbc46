//! Derives that emit nothing: what a derive costs before it does anything of its own.

use proc_macro::TokenStream;

/// Looks at nothing.
#[proc_macro_derive(Empty)]
pub fn derive_empty(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}

/// Parses its input with syn.
#[cfg(feature = "syn")]
#[proc_macro_derive(EmptySyn)]
pub fn derive_empty_syn(input: TokenStream) -> TokenStream {
    let _input = syn::parse_macro_input!(input as syn::DeriveInput);
    quote::quote!().into()
}

/// Parses its input with syn, then reads the type and its variants with darling.
#[cfg(feature = "darling")]
#[proc_macro_derive(EmptyDarling)]
pub fn derive_empty_darling(input: TokenStream) -> TokenStream {
    use darling::FromDeriveInput as _;

    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    match Type::from_derive_input(&input) {
        Ok(_type) => TokenStream::new(),
        Err(error) => error.write_errors().into(),
    }
}

#[cfg(feature = "darling")]
#[derive(darling::FromDeriveInput)]
struct Type {
    #[expect(dead_code, reason = "read by darling, which is all that is measured")]
    data: darling::ast::Data<Variant, darling::util::Ignored>,
}

#[cfg(feature = "darling")]
#[derive(darling::FromVariant)]
struct Variant {
    #[expect(dead_code, reason = "read by darling, which is all that is measured")]
    ident: syn::Ident,
}
