//! From the tokens of an item to those of its `impl`.

use darling::error::Accumulator;
use darling::util::{Flag, SpannedValue};
use darling::{Error, FromAttributes};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DataEnum, DeriveInput, Field, Fields, Ident, Member, Type, WherePredicate,
    parse_quote_spanned,
};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Error::accumulator();
    let ident = call_site(&input.ident);
    let name = name(&input.attrs, &ident, &mut errors);
    let greeting = greeting(&name);
    let mut generics = input.generics;
    let members = match &input.data {
        Data::Struct(data) => {
            let shown = shown(&data.fields, &mut errors);
            let bounds = shown.iter().map(|field| -> WherePredicate {
                let ty = field.ty;
                parse_quote_spanned!(ty.span()=> #ty: ::core::fmt::Debug)
            });
            generics.make_where_clause().predicates.extend(bounds);
            expand_fields(&shown)
        }
        Data::Enum(data) => {
            let fields = data.variants.iter().flat_map(|variant| &variant.fields);
            refuse_options(fields, &mut errors);
            Some(expand_variants(data, &mut errors))
        }
        Data::Union(data) => {
            refuse_options(&data.fields.named, &mut errors);
            None
        }
    };
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();

    let errors = errors.finish().err().map(Error::write_errors);
    quote! {
        #[automatically_derived]
        impl #impl_generics ::hello_macro::HelloMacro for #ident #type_generics #where_clause {
            const NAME: &'static ::core::primitive::str = #name;
            const GREETING: &'static ::core::primitive::str = #greeting;
            #members
        }
        #errors
    }
}

/// The options of a field.
#[derive(Default, FromAttributes)]
#[darling(attributes(hello))]
struct FieldOptions {
    /// Whether `each_field` visits the field.
    show: Flag,
    /// The name of the field, in place of its identifier or its index.
    name: Option<SpannedValue<String>>,
}

/// A field with `show`.
struct Shown<'a> {
    member: Member,
    name: String,
    ty: &'a Type,
}

fn shown<'a>(fields: &'a Fields, errors: &mut Accumulator) -> Vec<Shown<'a>> {
    let mut shown = Vec::new();
    for (member, field) in fields.members().zip(fields) {
        let options = errors.handle(FieldOptions::from_attributes(&field.attrs));
        let FieldOptions { show, name } = options.unwrap_or_default();
        if show.is_present() {
            let written = match &member {
                Member::Named(ident) => ident.unraw().to_string(),
                Member::Unnamed(index) => index.index.to_string(),
            };
            let name = name_or(name, written, errors);
            let ty = &field.ty;
            shown.push(Shown { member, name, ty });
        } else if let Some(name) = name {
            let message = "`name` has no effect without `show`; write `show, name = \"..\"`";
            errors.push(Error::custom(message).with_span(&name.span()));
        }
    }
    shown
}

fn expand_fields(shown: &[Shown<'_>]) -> Option<TokenStream> {
    if shown.is_empty() {
        return None;
    }
    let names = shown.iter().map(|field| &field.name);
    let members = shown.iter().map(|field| &field.member);

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

/// Reports `#[hello(..)]` on fields that are never visited.
fn refuse_options<'a>(fields: impl IntoIterator<Item = &'a Field>, errors: &mut Accumulator) {
    let attributes = fields.into_iter().flat_map(|field| &field.attrs);
    for attribute in attributes.filter(|attribute| attribute.path().is_ident("hello")) {
        let message = "`hello` is not allowed here; remove it, or write it on a struct's field";
        errors.push(Error::custom(message).with_span(attribute.path()));
    }
}

fn expand_variants(data: &DataEnum, errors: &mut Accumulator) -> TokenStream {
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

/// The identifier, where it was written but as if the derive had written it.
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
    name: Option<SpannedValue<String>>,
}

fn name(attributes: &[Attribute], ident: &Ident, errors: &mut Accumulator) -> String {
    let options = errors.handle(Options::from_attributes(attributes));
    let name = options.unwrap_or_default().name;
    name_or(name, ident.unraw().to_string(), errors)
}

fn name_or(
    name: Option<SpannedValue<String>>,
    default: String,
    errors: &mut Accumulator,
) -> String {
    let Some(name) = name else {
        return default;
    };
    if name.is_empty() {
        let message = "the name is empty; write one, or remove the option";
        errors.push(Error::custom(message).with_span(&name.span()));
    }
    name.into_inner()
}

fn greeting(name: &str) -> String {
    format!("Hello, Macro! My name is {name}")
}
