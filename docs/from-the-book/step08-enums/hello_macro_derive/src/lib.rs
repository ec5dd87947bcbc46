//! The derive.

use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DataEnum, DeriveInput, Ident};

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro)]
pub fn derive_hello_macro(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input: DeriveInput = syn::parse(input).unwrap();
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let name = name(ident);
    let greeting = greeting(&name);
    let variants = match &input.data {
        Data::Enum(data) => Some(impl_variants(data)),
        Data::Struct(_) | Data::Union(_) => None,
    };

    let expanded = quote! {
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #variants
        }
    };
    expanded.into()
}

fn impl_variants(data: &DataEnum) -> proc_macro2::TokenStream {
    let idents: Vec<_> = data.variants.iter().map(|variant| &variant.ident).collect();
    let names: Vec<_> = idents.iter().map(|ident| name(ident)).collect();
    let greetings = names.iter().map(|name| greeting(name));
    let indices = 0..idents.len();

    quote! {
        const VARIANTS: &'static [&'static ::core::primitive::str] = &[#(#names),*];
        const VARIANT_GREETINGS: &'static [&'static ::core::primitive::str] = &[#(#greetings),*];
        fn variant_index(&self) -> ::core::option::Option<::core::primitive::usize> {
            ::core::option::Option::Some(match *self {
                #(Self::#idents { .. } => #indices,)*
            })
        }
    }
}

fn name(ident: &Ident) -> String {
    ident.unraw().to_string()
}

fn greeting(name: &str) -> String {
    format!("Hello, Macro! My name is {name}")
}
