//! The derive.

use darling::FromAttributes;
use proc_macro2::Span;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DataEnum, DeriveInput, Ident};

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro, attributes(hello))]
pub fn derive_hello_macro(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input: DeriveInput = syn::parse(input).unwrap();
    let ident = call_site(&input.ident);
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let name = name(&input.attrs, &ident);
    let greeting = greeting(&name);
    let variants = match &input.data {
        Data::Enum(data) => Some(impl_variants(data)),
        Data::Struct(_) | Data::Union(_) => None,
    };

    let expanded = quote! {
        #[automatically_derived]
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #variants
        }
    };
    expanded.into()
}

fn impl_variants(data: &DataEnum) -> proc_macro2::TokenStream {
    let idents = data.variants.iter().map(|variant| &variant.ident);
    let names = data.variants.iter();
    let names = names.map(|variant| name(&variant.attrs, &variant.ident));
    let names: Vec<_> = names.collect();
    let greetings = names.iter().map(|name| greeting(name));
    let indices = 0..names.len();

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

/// Marks the identifier as the derive's own. It keeps its place in the source.
fn call_site(ident: &Ident) -> Ident {
    let span = ident.span().resolved_at(Span::call_site());
    let mut ident = ident.clone();
    ident.set_span(span);
    ident
}

/// The options of a type or a variant.
#[derive(FromAttributes)]
#[darling(attributes(hello))]
struct Options {
    /// The name of the type or the variant, in place of its identifier.
    name: Option<String>,
}

fn name(attributes: &[Attribute], ident: &Ident) -> String {
    let options = Options::from_attributes(attributes).unwrap();
    let name = options.name.unwrap_or_else(|| ident.unraw().to_string());
    assert!(!name.is_empty(), "the name is empty");
    name
}

fn greeting(name: &str) -> String {
    format!("Hello, Macro! My name is {name}")
}
