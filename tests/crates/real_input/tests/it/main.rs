//! The derive on type definitions that no one wrote for it: those in the sources of all dependencies.

mod definitions;
mod reduce;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Expr, ExprLit, GenericParam, Generics, ImplItem, Item, ItemImpl, Lit};

use crate::definitions::Definition;

/// At least this many definitions are looked at. So the tests can't pass because there were none to find.
const FLOOR: usize = 3000;

#[test]
fn every_definition_gives_one_impl_with_its_name_and_generics() {
    let definitions = definitions::all();
    assert!(definitions.len() >= FLOOR, "only {}", definitions.len());
    for definition in &definitions {
        check(definition);
    }
    println!("{} definitions", definitions.len());
}

fn check(definition: &Definition) {
    let output = expansion::expand(definition.item.to_token_stream());
    let file: syn::File = syn::parse2(output.clone())
        .unwrap_or_else(|error| panic!("{definition}: {error} in\n{output}"));
    let [Item::Impl(implementation)] = &file.items[..] else {
        panic!("{definition}: no single impl, but\n{output}");
    };

    let name = definition.ident().unraw().to_string();
    assert_eq!(text(implementation, "NAME"), name, "{definition}");
    let greeting = format!("Hello, Macro! My name is {name}");
    assert_eq!(text(implementation, "GREETING"), greeting, "{definition}");

    let (ident, generics) = (definition.ident(), without_defaults(definition.generics()));
    let (_, _, where_clause) = generics.split_for_impl();
    let arguments = arguments(&generics);
    let self_type = implementation.self_ty.to_token_stream().to_string();
    assert_eq!(
        self_type,
        quote!(#ident #arguments).to_string(),
        "{definition}"
    );
    let parameters = implementation.generics.params.to_token_stream().to_string();
    let expected = generics.params.to_token_stream().to_string();
    assert_eq!(
        parameters.trim_end_matches(" ,"),
        expected.trim_end_matches(" ,")
    );
    let repeated = implementation.generics.where_clause.to_token_stream();
    let expected = where_clause.to_token_stream().to_string();
    assert_eq!(
        repeated.to_string().replace("where {", "{"),
        expected,
        "{definition}"
    );

    let variants = definition.variants().len();
    let arms = file.to_token_stream().to_string().matches("=>").count();
    assert_eq!(arms, variants, "{definition}");
}

/// The value of a constant.
fn text(implementation: &ItemImpl, name: &str) -> String {
    let value = implementation.items.iter().find_map(|item| match item {
        ImplItem::Const(constant) if constant.ident == name => Some(&constant.expr),
        _ => None,
    });
    match value {
        Some(Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        })) => literal.value(),
        other => panic!("{name} is {}", other.to_token_stream()),
    }
}

fn without_defaults(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    for parameter in &mut generics.params {
        match parameter {
            GenericParam::Lifetime(lifetime) => lifetime.attrs.clear(),
            GenericParam::Type(parameter) => {
                parameter.attrs.clear();
                parameter.default = None;
            }
            GenericParam::Const(parameter) => {
                parameter.attrs.clear();
                parameter.default = None;
            }
        }
    }
    generics
}

/// `<'a, T, { N }>`
fn arguments(generics: &Generics) -> Option<proc_macro2::TokenStream> {
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
        GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
        GenericParam::Const(parameter) => {
            let ident = &parameter.ident;
            quote!({ #ident })
        }
    });
    (!generics.params.is_empty()).then(|| quote!(<#(#arguments),*>))
}

/// rustc sees each definition, reduced to what can stand alone: see [`reduce`].
#[test]
fn rustc_takes_every_derive() {
    let mut seen = HashSet::new();
    let mut modules = Vec::new();
    let mut checks = Vec::new();
    for definition in definitions::all() {
        let Some(reduced) = reduce::reduce(&definition) else {
            continue;
        };
        // Copies, such as of generated code, make the test slower and no better.
        if !seen.insert(reduced.to_token_stream().to_string()) {
            continue;
        }
        let module = format_ident!("m{}", modules.len());
        modules.push(quote! {
            mod #module {
                #[derive(hello_macro::HelloMacro)]
                #reduced
            }
        });
        if definition.generics().params.is_empty() {
            let ident = definition.ident();
            let name = ident.unraw().to_string();
            let variants = definition.variants().len();
            checks.push(quote!((#module::#ident::NAME, #module::#ident::VARIANTS.len()) == (#name, #variants)));
        }
    }
    assert!(modules.len() >= FLOOR / 2, "only {}", modules.len());
    println!(
        "{} definitions, {} of them run",
        modules.len(),
        checks.len()
    );

    let program = quote! {
        #![allow(dead_code, nonstandard_style, private_bounds)]
        use hello_macro::HelloMacro as _;
        #(#modules)*
        fn main() {
            #(assert!(#checks);)*
        }
    };
    let file = syn::parse2(program).expect("each part of it is Rust");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("definitions.rs");
    fs::write(&path, prettyplease::unparse(&file)).expect("the target folder can be written");
    trybuild::TestCases::new().pass(path);
}
