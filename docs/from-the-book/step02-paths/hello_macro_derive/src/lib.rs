//! The derive.

use proc_macro::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro)]
pub fn derive_hello_macro(input: TokenStream) -> TokenStream {
    let input: DeriveInput = syn::parse(input).unwrap();
    let ident = &input.ident;

    let expanded = quote! {
        impl ::hello_macro::HelloMacro for #ident {
            fn hello_macro() {
                println!("Hello, Macro! My name is {}", stringify!(#ident));
            }
        }
    };
    expanded.into()
}
