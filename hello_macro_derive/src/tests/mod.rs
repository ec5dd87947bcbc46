//! Tests of the whole pipeline, in-process.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, ExprLit, File, ImplItem, Item, ItemImpl, Lit};

mod goldens;
mod half_typed;
mod properties;
mod real_input;

/// Returns what the derive writes. The errors are in the order of the stages: the tokens of a test
/// are not from a file.
fn expand(input: TokenStream) -> TokenStream {
    crate::expand::expand(input, |_| (0, 0))
}

/// Returns what the derive writes: the impls, and the number of errors.
fn expansion(input: TokenStream) -> (Vec<ItemImpl>, usize) {
    let shown = input.to_string();
    let output = expand(input);
    let file: File = syn::parse2(output.clone())
        .unwrap_or_else(|error| panic!("{error}\nin the expansion {output}\nof {shown}"));
    let mut impls = Vec::new();
    let mut errors = 0;
    for item in file.items {
        match item {
            Item::Impl(item) => impls.push(item),
            Item::Macro(call) if call.mac.path.is_ident("compile_error") => errors += 1,
            other => panic!("{} is not part of an expansion", other.to_token_stream()),
        }
    }
    (impls, errors)
}

/// Returns the value of a constant.
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
