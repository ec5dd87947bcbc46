//! A definition without what it refers to: names, generics, discriminants and the forms of all fields stay, and so do
//! bounds and defaults as far as the standard library knows them. Types of fields go.

use std::collections::HashSet;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, Field, GenericParam, Generics, Item, Lit, Macro, Path, Type, UnOp, Visibility,
    parse_quote,
};

use crate::definitions::Definition;

/// What the prelude and the language call types and traits.
const KNOWN: [&str; 46] = [
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Unpin",
    "Vec",
    "bool",
    "char",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "str",
    "u16",
    "u32",
    "u64",
    "u8",
];

/// `None` for what can't stand alone: a parameter of a type that is not the language's, or one variant of two that
/// exclude each other by `cfg`.
pub(crate) fn reduce(definition: &Definition) -> Option<Item> {
    if definition
        .item
        .to_token_stream()
        .to_string()
        .contains("cfg")
    {
        return None;
    }
    let mut item = definition.item.clone();
    let marker = marker(definition.generics());
    match &mut item {
        Item::Struct(item) => {
            item.attrs.retain(keep);
            item.vis = parse_quote!(pub);
            reduce_generics(&mut item.generics)?;
            reduce_fields(item.fields.iter_mut(), marker);
        }
        Item::Enum(item) => {
            item.attrs.retain(keep);
            if item.variants.is_empty() {
                // E0084: no representation without a variant.
                item.attrs.clear();
            }
            item.vis = parse_quote!(pub);
            reduce_generics(&mut item.generics)?;
            let mut discriminants = item
                .variants
                .iter()
                .filter_map(|variant| variant.discriminant.as_ref());
            if !discriminants.all(|(_, value)| is_literal(value)) {
                for variant in &mut item.variants {
                    variant.discriminant = None;
                }
            }
            for variant in &mut item.variants {
                variant.attrs.clear();
            }
            let fields = item
                .variants
                .iter_mut()
                .flat_map(|variant| &mut variant.fields);
            reduce_fields(fields, marker);
        }
        Item::Union(item) => {
            item.attrs.retain(keep);
            item.vis = parse_quote!(pub);
            reduce_generics(&mut item.generics)?;
            reduce_fields(item.fields.named.iter_mut(), marker);
        }
        other => unreachable!("{} is no type", other.to_token_stream()),
    }
    Some(item)
}

fn keep(attribute: &Attribute) -> bool {
    const REPRESENTATIONS: [&str; 11] = [
        "C", "u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize",
    ];
    if attribute.path().is_ident("repr") {
        let representation = attribute.parse_args::<Path>();
        return representation
            .is_ok_and(|path| REPRESENTATIONS.iter().any(|name| path.is_ident(name)));
    }
    attribute.path().is_ident("non_exhaustive")
}

/// `3` or `-3`: what has the same value anywhere.
fn is_literal(value: &Expr) -> bool {
    match value {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Int(_) | Lit::Byte(_)),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && is_literal(&unary.expr),
        _ => false,
    }
}

/// A type of no size that has all parameters, each of which has to be used (E0392).
fn marker(generics: &Generics) -> Type {
    let parameters = generics
        .params
        .iter()
        .filter_map(|parameter| -> Option<Type> {
            match parameter {
                GenericParam::Lifetime(parameter) => {
                    let lifetime = &parameter.lifetime;
                    Some(parse_quote!(&#lifetime ()))
                }
                GenericParam::Type(parameter) => {
                    let ident = &parameter.ident;
                    Some(parse_quote!(*const #ident))
                }
                GenericParam::Const(_) => None,
            }
        });
    parse_quote!(::core::marker::PhantomData<(#(#parameters,)*)>)
}

/// The first field gets the marker, each other one `()`.
fn reduce_fields<'a>(fields: impl Iterator<Item = &'a mut Field>, marker: Type) {
    let mut marker = Some(marker);
    for field in fields {
        field.attrs.clear();
        field.vis = Visibility::Inherited;
        field.ty = marker.take().unwrap_or_else(|| parse_quote!(()));
    }
}

fn reduce_generics(generics: &mut Generics) -> Option<()> {
    let mut known: HashSet<String> = KNOWN.iter().map(|&name| name.to_owned()).collect();
    known.insert("usize".to_owned());
    known.extend(
        generics
            .type_params()
            .map(|parameter| parameter.ident.to_string()),
    );
    known.extend(
        generics
            .const_params()
            .map(|parameter| parameter.ident.to_string()),
    );
    let is_known = |part: &dyn Fn(&mut Unknown)| {
        let mut unknown = Unknown {
            known: &known,
            found: false,
        };
        part(&mut unknown);
        !unknown.found
    };

    let mut defaults_stay = true;
    for parameter in &mut generics.params {
        match parameter {
            GenericParam::Lifetime(parameter) => parameter.attrs.clear(),
            GenericParam::Type(parameter) => {
                parameter.attrs.clear();
                let bounds = std::mem::take(&mut parameter.bounds).into_iter();
                parameter.bounds = bounds
                    .filter(|bound| is_known(&|unknown| unknown.visit_type_param_bound(bound)))
                    .collect();
                if parameter.bounds.is_empty() {
                    parameter.colon_token = None;
                }
                if let Some((_, default)) = &parameter.default {
                    defaults_stay &= is_known(&|unknown| unknown.visit_type(default));
                }
            }
            GenericParam::Const(parameter) => {
                parameter.attrs.clear();
                if !is_known(&|unknown| unknown.visit_type(&parameter.ty)) {
                    return None;
                }
                if let Some((_, default)) = &parameter.default {
                    defaults_stay &= is_known(&|unknown| unknown.visit_expr(default));
                }
            }
        }
    }
    if !defaults_stay {
        // All of them: one behind the other, they would no longer be the last parameters.
        for parameter in &mut generics.params {
            match parameter {
                GenericParam::Lifetime(_) => {}
                GenericParam::Type(parameter) => {
                    parameter.default = None;
                }
                GenericParam::Const(parameter) => {
                    parameter.default = None;
                }
            }
        }
    }
    if let Some(clause) = &mut generics.where_clause {
        let predicates = std::mem::take(&mut clause.predicates).into_iter();
        clause.predicates = predicates
            .filter(|predicate| is_known(&|unknown| unknown.visit_where_predicate(predicate)))
            .collect();
    }
    Some(())
}

/// Looks for paths that mean nothing outside of their crate.
struct Unknown<'a> {
    known: &'a HashSet<String>,
    found: bool,
}

impl Visit<'_> for Unknown<'_> {
    fn visit_path(&mut self, path: &Path) {
        let first = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string());
        let is_standard = matches!(first.as_deref(), Some("std" | "core"));
        let is_one = path.segments.len() == 1 && path.leading_colon.is_none();
        self.found |=
            !(is_one && first.is_some_and(|first| self.known.contains(&first)) || is_standard);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, _: &Macro) {
        self.found = true;
    }
}
