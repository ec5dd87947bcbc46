//! Stage 1, what the user wrote: the options in `#[describe(..)]`, and the rules for them.
//!
//! A new option is a field of a receiver. darling reads it, rejects it when it is given twice, and
//! suggests its name for a misspelled one. A rule about options goes into `validate`.

use darling::ast::Data;
use darling::util::{Flag, Ignored, SpannedValue};
use darling::{Error, FromDeriveInput, FromField};
use syn::ext::IdentExt;
use syn::{Ident, Path, parse_quote};

/// The options of a type, and those of its fields.
#[derive(FromDeriveInput)]
#[darling(attributes(describe), supports(struct_named))]
pub(crate) struct TypeOptions {
    /// darling fills it in by its name, as it does `ident` below. `Ignored` stands for the variants
    /// of an enum.
    data: Data<Ignored, FieldOptions>,
    /// `crate = path`: where the trait crate is.
    #[darling(rename = "crate", default = default_crate_path)]
    pub(crate) crate_path: Path,
}

/// The options of a field.
#[derive(FromField)]
#[darling(attributes(describe), and_then = Self::validate)]
pub(crate) struct FieldOptions {
    ident: Option<Ident>,
    /// `rename = ".."`: the field's name, in place of its identifier. The span is that of the
    /// string, for errors.
    rename: Option<SpannedValue<String>>,
    /// `skip`: leaves the field out. A [`Flag`] takes no value, where a `bool` would accept `skip =
    /// false`, too.
    skip: Flag,
}

/// The only option that the fallback needs. It is read separately, so that it counts even if
/// another option is wrong.
#[derive(FromDeriveInput)]
#[darling(attributes(describe), allow_unknown_fields)]
pub(crate) struct CrateOption {
    #[darling(rename = "crate", default = default_crate_path)]
    pub(crate) crate_path: Path,
}

pub(crate) fn default_crate_path() -> Path {
    parse_quote!(::describe)
}

impl TypeOptions {
    /// Returns the names for `FIELDS`.
    pub(crate) fn names(&self) -> Vec<String> {
        let fields = self.data.as_ref().take_struct().into_iter().flatten();
        fields.filter_map(FieldOptions::name).collect()
    }
}

impl FieldOptions {
    /// Checks the rules. All errors are collected, so that one run shows them all.
    fn validate(self) -> darling::Result<Self> {
        let mut errors = Error::accumulator();
        if let Some(rename) = &self.rename {
            if rename.is_empty() {
                let message = "the name is empty; write one, or leave the field out with `skip`";
                errors.push(Error::custom(message).with_span(&rename.span()));
            }
            if self.skip.is_present() {
                let message = "a skipped field has no name; remove `skip`, or remove `rename`";
                errors.push(Error::custom(message).with_span(&self.skip.span()));
            }
        }
        errors.finish_with(self)
    }

    fn name(&self) -> Option<String> {
        match &self.rename {
            _ if self.skip.is_present() => None,
            Some(rename) => Some(rename.to_string()),
            None => self.ident.as_ref().map(name_of),
        }
    }
}

/// Returns the name of an identifier, without the `r#` of a raw one.
pub(crate) fn name_of(ident: &Ident) -> String {
    ident.unraw().to_string()
}
