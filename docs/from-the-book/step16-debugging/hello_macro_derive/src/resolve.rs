//! Stage 2, what the options mean for the type, for each field and for each variant.

use darling::error::Accumulator;
use darling::{Error, FromAttributes};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Ident, Member, Type, Variant};

use crate::options::{FieldOptions, Name, Options};

/// What the derive is to write.
pub(crate) struct Model<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) texts: Texts,
    /// The fields with `show`.
    pub(crate) fields: Vec<FieldModel<'a>>,
    /// `None` for a struct and a union.
    pub(crate) variants: Option<Vec<VariantModel<'a>>>,
}

pub(crate) struct FieldModel<'a> {
    pub(crate) member: Member,
    pub(crate) name: String,
    pub(crate) ty: &'a Type,
}

pub(crate) struct VariantModel<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) texts: Texts,
}

/// What a type or a variant gets as constants.
pub(crate) struct Texts {
    pub(crate) name: String,
    pub(crate) greeting: String,
}

pub(crate) fn resolve<'a>(input: &'a DeriveInput, errors: &mut Accumulator) -> Model<'a> {
    let texts = Texts::new(&input.attrs, &input.ident, errors);
    let mut fields = Vec::new();
    let variants = match &input.data {
        Data::Struct(data) => {
            fields = resolve_fields(&data.fields, errors);
            None
        }
        Data::Union(data) => {
            refuse_options(&data.fields.named, errors);
            None
        }
        Data::Enum(data) => {
            let fields = data.variants.iter().flat_map(|variant| &variant.fields);
            refuse_options(fields, errors);
            let variants = data.variants.iter();
            let variants = variants.map(|variant| resolve_variant(variant, errors));
            Some(variants.collect())
        }
    };
    Model {
        input,
        texts,
        fields,
        variants,
    }
}

fn resolve_fields<'a>(fields: &'a Fields, errors: &mut Accumulator) -> Vec<FieldModel<'a>> {
    let mut shown = Vec::new();
    for (member, field) in fields.members().zip(fields) {
        let options = errors.handle(FieldOptions::from_attributes(&field.attrs));
        let FieldOptions { show, name } = options.unwrap_or_default();
        if show.is_present() {
            let name = match (name, &member) {
                (Some(name), _) => name.into_inner().0,
                (None, Member::Named(ident)) => ident.unraw().to_string(),
                (None, Member::Unnamed(index)) => index.index.to_string(),
            };
            let ty = &field.ty;
            shown.push(FieldModel { member, name, ty });
        } else if let Some(name) = name {
            let message = "`name` has no effect without `show`; write `show, name = \"..\"`";
            errors.push(Error::custom(message).with_span(&name.span()));
        }
    }
    shown
}

/// Reports `#[hello(..)]` on fields that are never visited.
fn refuse_options<'a>(fields: impl IntoIterator<Item = &'a Field>, errors: &mut Accumulator) {
    let attributes = fields.into_iter().flat_map(|field| &field.attrs);
    for attribute in attributes.filter(|attribute| attribute.path().is_ident("hello")) {
        let message = "`hello` is not allowed here; remove it, or write it on a struct's field";
        errors.push(Error::custom(message).with_span(attribute.path()));
    }
}

fn resolve_variant<'a>(variant: &'a Variant, errors: &mut Accumulator) -> VariantModel<'a> {
    VariantModel {
        ident: &variant.ident,
        texts: Texts::new(&variant.attrs, &variant.ident, errors),
    }
}

impl Texts {
    fn new(attributes: &[Attribute], ident: &Ident, errors: &mut Accumulator) -> Self {
        let options = errors.handle(Options::from_attributes(attributes));
        let name = match options.unwrap_or_default().name {
            Some(Name(name)) => name,
            None => ident.unraw().to_string(),
        };
        let greeting = format!("Hello, Macro! My name is {name}");
        Self { name, greeting }
    }
}
