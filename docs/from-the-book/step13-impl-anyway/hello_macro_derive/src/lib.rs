//! The derive.

use darling::error::Accumulator;
use darling::{Error, FromAttributes, FromMeta, Result};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DataEnum, DeriveInput, Ident, parse_macro_input};

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro, attributes(hello))]
pub fn derive_hello_macro(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).into()
}

fn expand(input: &DeriveInput) -> TokenStream {
    let mut errors = Error::accumulator();
    let ident = call_site(&input.ident);
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let name = name(&input.attrs, &ident, &mut errors);
    let greeting = greeting(&name);
    let variants = match &input.data {
        Data::Enum(data) => Some(impl_variants(data, &mut errors)),
        Data::Struct(_) | Data::Union(_) => None,
    };

    let errors = errors.finish().err().map(Error::write_errors);
    quote! {
        #[automatically_derived]
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #variants
        }
        #errors
    }
}

fn impl_variants(data: &DataEnum, errors: &mut Accumulator) -> TokenStream {
    let idents = data.variants.iter().map(|variant| &variant.ident);
    let names = data.variants.iter();
    let names = names.map(|variant| name(&variant.attrs, &variant.ident, errors));
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
#[derive(Default, FromAttributes)]
#[darling(attributes(hello))]
struct Options {
    /// The name of the type or the variant, in place of its identifier.
    name: Option<Name>,
}

/// `name = ".."`
struct Name(String);

impl FromMeta for Name {
    fn from_string(name: &str) -> Result<Self> {
        if name.is_empty() {
            let message = "the name is empty; write one, or remove the option";
            return Err(Error::custom(message));
        }
        Ok(Self(name.to_owned()))
    }
}

fn name(attributes: &[Attribute], ident: &Ident, errors: &mut Accumulator) -> String {
    let options = errors.handle(Options::from_attributes(attributes));
    match options.unwrap_or_default().name {
        Some(Name(name)) => name,
        None => ident.unraw().to_string(),
    }
}

fn greeting(name: &str) -> String {
    format!("Hello, Macro! My name is {name}")
}
