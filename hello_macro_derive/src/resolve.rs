//! Stage 3, what the options mean for the type and for each variant.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Error, Generics, Visibility};

use crate::item::{self, Fields, Item, Variant};
use crate::options::{Place, TypeOptions, VariantOptions};
use crate::rename_all::RenameAll;
use crate::template::Template;
use crate::values::{CratePath, FnName, Name};

/// What the derive is to write.
pub(crate) struct Model {
    pub(crate) crate_path: CratePath,
    pub(crate) allow: Vec<TokenStream>,
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) texts: Texts,
    /// `None` for a struct, a union, and an enum with a syntax error.
    pub(crate) variants: Option<Vec<VariantModel>>,
    pub(crate) name_fn: Option<Ident>,
    pub(crate) greeting_fn: Option<Ident>,
    pub(crate) from_name_fn: Option<Ident>,
}

pub(crate) struct VariantModel {
    pub(crate) ident: Ident,
    pub(crate) fields: Option<Fields>,
    pub(crate) texts: Texts,
}

/// What a type or a variant gets as constants.
pub(crate) struct Texts {
    pub(crate) name: String,
    pub(crate) greeting: String,
}

/// Applies the options. A wrong one counts as if it were not there.
pub(crate) fn resolve(item: Item, errors: &mut Vec<Error>) -> Model {
    let crate_path_given = item.options.has("crate");
    let options: TypeOptions = item.options.receive(item.place, errors);
    let template = options.greeting.unwrap_or_default();
    let rename_all = options.rename_all.unwrap_or_default();
    let variants: Option<Vec<_>> = item.variants.map(|variants| {
        let resolve = |variant| resolve_variant(variant, rename_all, &template, errors);
        variants.into_iter().map(resolve).collect()
    });

    let known_variants = variants.as_deref().unwrap_or_default();
    if let Some(FnName(function)) = &options.from_name_fn {
        check_constructors(known_variants, function.span(), errors);
    }
    let functions = [options.name_fn, options.greeting_fn, options.from_name_fn];
    let [name_fn, greeting_fn, from_name_fn] = resolve_functions(functions, known_variants, errors);

    Model {
        crate_path: match options.crate_path {
            Some(crate_path) => crate_path,
            None if crate_path_given => CratePath::Wrong,
            None => CratePath::HelloMacro,
        },
        allow: item.allow,
        visibility: item.visibility,
        ident: item.name.ident,
        generics: item.generics,
        texts: Texts::new(options.name, || item.name.text, &template),
        variants,
        name_fn,
        greeting_fn,
        from_name_fn,
    }
}

/// Refuses variants that a function can't return by their name.
fn check_constructors(variants: &[VariantModel], of_user: Span, errors: &mut Vec<Error>) {
    // The caret of an error is the user's own again, without a note about the derive.
    let ident_of_user = |variant: &VariantModel| {
        let mut ident = variant.ident.clone();
        ident.set_span(ident.span().resolved_at(of_user));
        ident
    };
    if let Some(variant) = variants.iter().find(|variant| variant.has_fields()) {
        let ident = ident_of_user(variant);
        let message = format!(
            "`from_name_fn` needs variants without fields; remove those of `{ident}`, or the option"
        );
        errors.push(Error::new(ident.span(), message));
    }
    let mut seen = BTreeMap::new();
    for variant in variants {
        let name = &variant.texts.name;
        let ident = ident_of_user(variant);
        if let Some(first) = seen.insert(name, ident.clone()) {
            let message = format!(
                "`{first}` and `{ident}` are both named \"{}\", so that `from_name_fn` can't tell \
                 them apart; rename one",
                name.escape_debug()
            );
            errors.push(Error::new_spanned(quote!(#first #ident), message));
        }
    }
}

/// Refuses an identifier that a variant has, or another of the functions.
fn resolve_functions(
    functions: [Option<FnName>; 3],
    variants: &[VariantModel],
    errors: &mut Vec<Error>,
) -> [Option<Ident>; 3] {
    let mut taken: Vec<String> = Vec::new();
    functions.map(|function| {
        let FnName(ident) = function?;
        // Under the derive's own identifier no lint fires. rustc still reports a clash with a
        // function of the user's there.
        let item::Name { ident: own, text } = item::Name::new(&ident);
        let is_variant = |variant: &VariantModel| variant.ident.unraw() == text;
        let owner = if variants.iter().any(is_variant) {
            "a variant"
        } else if taken.contains(&text) {
            "another of these functions"
        } else {
            taken.push(text);
            return Some(own);
        };
        let message = format!("`{ident}` is the name of {owner}; write another one");
        errors.push(Error::new(ident.span(), message));
        None
    })
}

impl VariantModel {
    pub(crate) fn has_fields(&self) -> bool {
        self.fields.as_ref().is_some_and(|fields| !fields.is_empty)
    }
}

fn resolve_variant(
    variant: Variant,
    rename_all: RenameAll,
    template_of_type: &Template,
    errors: &mut Vec<Error>,
) -> VariantModel {
    let VariantOptions { name, greeting } = variant.options.receive(Place::Variant, errors);
    let template = greeting.as_ref().unwrap_or(template_of_type);
    VariantModel {
        ident: variant.name.ident,
        fields: variant.fields,
        texts: Texts::new(name, || rename_all.apply(&variant.name.text), template),
    }
}

impl Texts {
    fn new(name: Option<Name>, default: impl FnOnce() -> String, template: &Template) -> Self {
        let name = name.map_or_else(default, |name| name.0);
        let greeting = template.render(&name);
        Self { name, greeting }
    }
}
