//! Stage 3, the rules: which options go where and how often, and what the item comes to with them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::{Errors, did_you_mean, list, text};
use crate::item::{Body, Item, Misplaced, Variant};
use crate::options::{self, TypeOptions, Unknown, VariantOptions, Written};
use crate::rename_all::RenameAll;
use crate::template::Template;
use crate::values;

/// What the item comes to: all that code generation needs to know.
pub(crate) struct Model<'a> {
    pub(crate) item: &'a Item,
    pub(crate) crate_path: TokenStream,
    pub(crate) texts: Texts,
    /// Empty for a struct and a union, as for an enum that has none.
    pub(crate) variants: Vec<VariantModel<'a>>,
}

pub(crate) struct VariantModel<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) texts: Texts,
}

/// What a type or a variant gets as constants.
pub(crate) struct Texts {
    pub(crate) name: String,
    pub(crate) greeting: String,
}

const TYPE_OPTIONS: [&str; 4] = ["name", "greeting", "rename_all", "crate"];
const VARIANT_OPTIONS: [&str; 2] = ["name", "greeting"];

/// Reads the options of the whole item. Where one of them is wrong, the model has what stands in for it.
pub(crate) fn check<'a>(item: &'a Item, errors: &mut Errors) -> Model<'a> {
    let options: TypeOptions = options::read(&item.attributes.hello, errors);
    refuse_unknown_on_type(&options.unknown, errors);
    let crate_path = once(&options.crate_path, errors, values::crate_path);
    let name = once(&options.name, errors, values::name);
    let greeting = once(&options.greeting, errors, values::template);
    let rename_all = once(&options.rename_all, errors, |rule, errors| {
        values::rename_rule(rule, &item.body, errors)
    });

    let rename_all = rename_all.unwrap_or_default();
    let template = greeting.unwrap_or_default();
    let variants = match &item.body {
        Body::Struct | Body::Union => Vec::new(),
        Body::Enum(variants) => variants
            .iter()
            .map(|variant| check_variant(variant, rename_all, &template, errors))
            .collect(),
    };
    refuse_misplaced(&item.misplaced, errors);

    Model {
        item,
        crate_path: crate_path.unwrap_or_else(default_crate_path),
        texts: Texts::new(name.unwrap_or_else(|| item.name.text.clone()), &template),
        variants,
    }
}

fn check_variant<'a>(
    variant: &'a Variant,
    rename_all: RenameAll,
    template_of_type: &Template,
    errors: &mut Errors,
) -> VariantModel<'a> {
    let options: VariantOptions = options::read(&variant.hello, errors);
    refuse_unknown_on_variant(&options.unknown, errors);
    let name = once(&options.name, errors, values::name);
    let greeting = once(&options.greeting, errors, values::template);

    let name = name.unwrap_or_else(|| rename_all.apply(&variant.name.text));
    VariantModel {
        variant,
        texts: Texts::new(name, greeting.as_ref().unwrap_or(template_of_type)),
    }
}

impl Model<'_> {
    /// The same item, as if it had no options but `crate`.
    pub(crate) fn without_options(mut self) -> Self {
        let template = Template::default();
        self.texts = Texts::new(self.item.name.text.clone(), &template);
        for VariantModel { variant, texts } in &mut self.variants {
            *texts = Texts::new(variant.name.text.clone(), &template);
        }
        self
    }
}

impl Texts {
    fn new(name: String, template: &Template) -> Self {
        let greeting = template.greet(&name);
        Self { name, greeting }
    }
}

fn default_crate_path() -> TokenStream {
    quote!(::hello_macro)
}

/// The option's value, if it is given. Given twice, the first one counts, and the error covers both.
fn once<T>(
    written: &[Written],
    errors: &mut Errors,
    read: impl Fn(&Written, &mut Errors) -> Option<T>,
) -> Option<T> {
    let (first, others) = written.split_first()?;
    let value = read(first, errors);
    for other in others {
        read(other, errors);
        let (first, other) = (first.key(), other.key());
        let message = format!("option `{}` is given twice; keep one", text(first));
        errors.push(&quote!(#first #other), message);
    }
    value
}

fn refuse_unknown_on_type(unknown: &Unknown, errors: &mut Errors) {
    for option in &unknown.0 {
        let key = text(option.key());
        let message = format!(
            "unknown option `{key}`; {}a type takes {}",
            did_you_mean(&key, &TYPE_OPTIONS),
            list(&TYPE_OPTIONS)
        );
        errors.push(option.key(), message);
    }
}

fn refuse_unknown_on_variant(unknown: &Unknown, errors: &mut Errors) {
    for option in &unknown.0 {
        let key = text(option.key());
        let message = if TYPE_OPTIONS.contains(&key.as_str()) {
            format!("`{key}` is an option of the enum, not of a variant; move it up to the enum")
        } else {
            format!(
                "unknown option `{key}`; {}a variant takes {}",
                did_you_mean(&key, &VARIANT_OPTIONS),
                list(&VARIANT_OPTIONS)
            )
        };
        errors.push(option.key(), message);
    }
}

fn refuse_misplaced(misplaced: &[Misplaced], errors: &mut Errors) {
    for Misplaced { hello, place } in misplaced {
        let message = format!(
            "`hello` means nothing on {place}; move it to the type or to a variant, or remove it"
        );
        errors.push(hello, message);
    }
}
