//! Stage 3, what the options mean: the name and the greeting of the type and of each variant.

use proc_macro2::{Delimiter, Ident, TokenStream};
use syn::{Error, Generics};

use crate::item::{Item, Variant};
use crate::options::{Place, TypeOptions, VariantOptions};
use crate::rename_all::RenameAll;
use crate::template::Template;
use crate::values::{self, CratePath};

/// What the derive is to write.
pub(crate) struct Model {
    pub(crate) crate_path: CratePath,
    pub(crate) allow: Vec<TokenStream>,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) texts: Texts,
    pub(crate) variants: Vec<VariantModel>,
}

pub(crate) struct VariantModel {
    pub(crate) ident: Ident,
    pub(crate) fields: Option<Delimiter>,
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
    let TypeOptions {
        name,
        greeting,
        rename_all,
        crate_path,
    } = item.options.receive(item.place, errors);
    let template = greeting.unwrap_or_default();
    let rename_all = rename_all.unwrap_or_default();
    let variants = item.variants.into_iter();
    Model {
        crate_path: match crate_path {
            Some(crate_path) => crate_path,
            None if crate_path_given => CratePath::Wrong,
            None => CratePath::HelloMacro,
        },
        allow: item.allow,
        ident: item.name.ident,
        generics: item.generics,
        texts: Texts::new(name, || item.name.text, &template),
        variants: variants
            .map(|variant| resolve_variant(variant, rename_all, &template, errors))
            .collect(),
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
    fn new(
        name: Option<values::Name>,
        default: impl FnOnce() -> String,
        template: &Template,
    ) -> Self {
        let name = name.map_or_else(default, |name| name.0);
        let greeting = template.render(&name);
        Self { name, greeting }
    }
}
