//! Stage 1, the options in `#[hello(..)]`.

use darling::util::{Flag, SpannedValue};
use darling::{Error, FromAttributes, FromMeta, Result};

/// The options of a type or a variant.
#[derive(Default, FromAttributes)]
#[darling(attributes(hello))]
pub(crate) struct Options {
    /// The name of the type or the variant, in place of its identifier.
    pub(crate) name: Option<Name>,
}

/// The options of a field.
#[derive(Default, FromAttributes)]
#[darling(attributes(hello))]
pub(crate) struct FieldOptions {
    /// Whether `each_field` visits the field.
    pub(crate) show: Flag,
    /// The name of the field, in place of its identifier or its index.
    pub(crate) name: Option<SpannedValue<Name>>,
}

/// `name = ".."`
pub(crate) struct Name(pub(crate) String);

impl FromMeta for Name {
    fn from_string(name: &str) -> Result<Self> {
        if name.is_empty() {
            let message = "the name is empty; write one, or remove the option";
            return Err(Error::custom(message));
        }
        Ok(Self(name.to_owned()))
    }
}
