//! Stage 3, what the options mean for the type and for each variant.

use syn::{Error, Path};

use crate::item::{Item, Variant};
use crate::options::{TypeOptions, VARIANT, VariantOptions};
use crate::rename_all::RenameAll;
use crate::template::Template;
use crate::values::{CratePath, FnName, Name};

/// What the derive is to write.
pub(crate) struct Model<'a> {
    pub(crate) item: &'a Item,
    pub(crate) crate_path: Option<Path>,
    pub(crate) texts: Texts,
    /// `None` for a struct, a union, and an enum with a syntax error.
    pub(crate) variants: Option<Vec<VariantModel<'a>>>,
    pub(crate) name_fn: Option<FnName>,
    pub(crate) greeting_fn: Option<FnName>,
    pub(crate) from_name_fn: Option<FnName>,
}

pub(crate) struct VariantModel<'a> {
    pub(crate) source: &'a Variant,
    pub(crate) texts: Texts,
}

/// What a type or a variant gets as constants.
pub(crate) struct Texts {
    pub(crate) name: String,
    pub(crate) greeting: String,
}

/// Applies the options. A wrong one counts as if it were not there.
pub(crate) fn resolve<'a>(item: &'a Item, errors: &mut Vec<Error>) -> Model<'a> {
    let options: TypeOptions = item.options.receive(item.place, errors);
    let template = options.greeting.unwrap_or_default();
    let rename_all = options.rename_all.unwrap_or_default();
    let variants = item.variants.as_ref().map(|variants| {
        let resolve = |variant| resolve_variant(variant, rename_all, &template, errors);
        variants.iter().map(resolve).collect()
    });
    Model {
        item,
        crate_path: options.crate_path.map(|CratePath(path)| path),
        texts: Texts::new(options.name, || item.text.clone(), &template),
        variants,
        name_fn: options.name_fn,
        greeting_fn: options.greeting_fn,
        from_name_fn: options.from_name_fn,
    }
}

fn resolve_variant<'a>(
    source: &'a Variant,
    rename_all: RenameAll,
    template_of_type: &Template,
    errors: &mut Vec<Error>,
) -> VariantModel<'a> {
    let VariantOptions { name, greeting } = source.options.receive(VARIANT, errors);
    let template = greeting.as_ref().unwrap_or(template_of_type);
    let texts = Texts::new(name, || rename_all.apply(&source.text), template);
    VariantModel { source, texts }
}

impl Texts {
    fn new(name: Option<Name>, default: impl FnOnce() -> String, template: &Template) -> Self {
        let name = name.map_or_else(default, |name| name.0);
        let greeting = template.render(&name);
        Self { name, greeting }
    }
}
