//! Stage 3, code generation: what is written for a type, laid out as the finished Rust.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use crate::resolve::{Model, VariantModel};

pub(crate) fn impl_type(model: &Model<'_>) -> TokenStream {
    let ident = call_site(&model.input.ident);
    let (impl_generics, type_generics, where_clause) = model.input.generics.split_for_impl();
    let name = &model.texts.name;
    let greeting = &model.texts.greeting;
    let variants = model.variants.as_deref().map(impl_variants);

    quote! {
        #[automatically_derived]
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #variants
        }
    }
}

fn impl_variants(variants: &[VariantModel<'_>]) -> TokenStream {
    let idents = variants.iter().map(|variant| &variant.ident);
    let names = variants.iter().map(|variant| &variant.texts.name);
    let greetings = variants.iter().map(|variant| &variant.texts.greeting);
    let indices = 0..variants.len();

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
