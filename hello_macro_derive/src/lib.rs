//! `#[derive(HelloMacro)]`.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro, attributes(hello))]
pub fn derive_hello_macro(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    let (i, t, w) = input.generics.split_for_impl();
    let ident = &input.ident;
    let name = ident.to_string();
    let greeting = format!("Hello, Macro! My name is {name}");
    let body = if let syn::Data::Enum(data) = &input.data {
        let idents: Vec<_> = data.variants.iter().map(|v| &v.ident).collect();
        let index = 0..idents.len();
        let names: Vec<_> = idents.iter().map(ToString::to_string).collect();
        let greetings = names
            .iter()
            .map(|n| format!("Hello, Macro! My name is {n}"));
        quote::quote! {
            const VARIANTS: &'static [&'static str] = &[#(#names),*];
            const VARIANT_GREETINGS: &'static [&'static str] = &[#(#greetings),*];
            fn variant_index(&self) -> ::core::option::Option<usize> {
                ::core::option::Option::Some(match *self { #(Self::#idents { .. } => #index,)* })
            }
        }
    } else {
        quote::quote!()
    };
    quote::quote! {
        impl #i ::hello_macro::HelloMacro for #ident #t #w {
            const NAME: &'static str = #name;
            const GREETING: &'static str = #greeting;
            #body
        }
    }
    .into()
}
