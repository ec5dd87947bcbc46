//! Stage 3, code generation: what is written for a type, laid out as the finished Rust.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Ident, WherePredicate, parse_quote_spanned};

use crate::resolve::{FieldModel, Model, VariantModel};

pub(crate) fn impl_type(model: &Model<'_>) -> TokenStream {
    let ident = call_site(&model.input.ident);
    let mut generics = model.input.generics.clone();
    let bounds = model.fields.iter().map(|field| -> WherePredicate {
        let ty = field.ty;
        parse_quote_spanned!(ty.span()=> #ty: ::core::fmt::Debug)
    });
    generics.make_where_clause().predicates.extend(bounds);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let name = &model.texts.name;
    let greeting = &model.texts.greeting;
    let each_field = each_field(&model.fields);
    let variants = model.variants.as_deref().map(impl_variants);

    quote! {
        #[automatically_derived]
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #each_field
            #variants
        }
    }
}

fn each_field(fields: &[FieldModel<'_>]) -> Option<TokenStream> {
    if fields.is_empty() {
        return None;
    }
    let names = fields.iter().map(|field| &field.name);
    let members = fields.iter().map(|field| &field.member);

    Some(quote! {
        fn each_field(
            &self,
            f: &mut dyn ::core::ops::FnMut(
                &'static ::core::primitive::str,
                &dyn ::core::fmt::Debug,
            ),
        ) {
            #(f(#names, &self.#members);)*
        }
    })
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
