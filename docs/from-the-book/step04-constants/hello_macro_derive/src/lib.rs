//! The derive.

use proc_macro::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro)]
pub fn derive_hello_macro(input: TokenStream) -> TokenStream {
    let input: DeriveInput = syn::parse(input).unwrap();
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let name = ident.to_string();
    let greeting = format!("Hello, Macro! My name is {name}");

    let expanded = quote! {
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static str = #name;
            const GREETING: &'static str = #greeting;
        }
    };
    expanded.into()
}
