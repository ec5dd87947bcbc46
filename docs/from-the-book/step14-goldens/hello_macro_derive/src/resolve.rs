//! Stage 2, what the options mean for the type and for each variant.

use darling::FromAttributes;
use darling::error::Accumulator;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Ident, Variant};

use crate::options::{Name, Options};

/// What the derive is to write.
pub(crate) struct Model<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) texts: Texts,
    /// `None` for a struct and a union.
    pub(crate) variants: Option<Vec<VariantModel<'a>>>,
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
    let variants = match &input.data {
        Data::Enum(data) => {
            let variants = data.variants.iter();
            let variants = variants.map(|variant| resolve_variant(variant, errors));
            Some(variants.collect())
        }
        Data::Struct(_) | Data::Union(_) => None,
    };
    Model {
        input,
        texts,
        variants,
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
