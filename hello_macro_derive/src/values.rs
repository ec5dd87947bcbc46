//! Stage 3, the rules for one option: what its value may be, and what is said of any other.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, LitStr, Meta, Path, PathArguments};

use crate::errors::{Errors, did_you_mean, list, text};
use crate::item::Body;
use crate::options::Written;
use crate::rename_all::{self, RenameAll};
use crate::template::{Mistake, Template};

pub(crate) fn name(written: &Written, errors: &mut Errors) -> Option<String> {
    let literal = string(written, errors)?;
    let name = literal.value();
    if name.is_empty() {
        errors.push(
            literal,
            "the name is empty; write one, or remove the option",
        );
        return None;
    }
    Some(name)
}

pub(crate) fn template(written: &Written, errors: &mut Errors) -> Option<Template> {
    let literal = string(written, errors)?;
    match Template::parse(&literal.value()) {
        Ok(template) => Some(template),
        Err(mistakes) => {
            for mistake in mistakes {
                let message = match mistake {
                    Mistake::UnknownPlaceholder(placeholder) => format!(
                        "unknown placeholder `{{{placeholder}}}`; \
                         the only one is `{{name}}`, and `{{{{` stands for a brace"
                    ),
                    Mistake::Unclosed => "this `{` has no `}`; \
                         write `{name}` for the name, or `{{` for a brace"
                        .to_owned(),
                    Mistake::Stray => {
                        "this `}` has no `{` before it; write `}}` for a brace".to_owned()
                    }
                };
                errors.push(literal, message);
            }
            None
        }
    }
}

pub(crate) fn rename_rule(
    written: &Written,
    body: &Body,
    errors: &mut Errors,
) -> Option<RenameAll> {
    let kind = match body {
        Body::Enum(_) => None,
        Body::Struct => Some("struct"),
        Body::Union => Some("union"),
    };
    if let Some(kind) = kind {
        let message = format!(
            "`rename_all` renames the variants of an enum, and a {kind} has none; \
             write `name = \"..\"` to rename the {kind}"
        );
        errors.push(written.key(), message);
        return None;
    }
    let literal = string(written, errors)?;
    let wanted = literal.value();
    let rule = RenameAll::named(&wanted);
    if rule.is_none() {
        let names = rename_all::NAMES;
        let message = format!(
            "unknown rule `{wanted}`; {}the rules are {}",
            did_you_mean(&wanted, &names),
            list(&names)
        );
        errors.push(literal, message);
    }
    rule
}

const CRATE_EXAMPLE: &str = "write `crate = ::hello_macro`";

/// The path in `crate = path` or `crate = "path"`.
pub(crate) fn crate_path(written: &Written, errors: &mut Errors) -> Option<TokenStream> {
    match value(written, errors)? {
        Expr::Path(path) if path.qself.is_none() && is_module(&path.path) => {
            Some(path.path.to_token_stream())
        }
        Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        }) => {
            if literal.suffix().is_empty()
                && let Ok(path) = literal.parse_with(Path::parse_mod_style)
                && is_module(&path)
            {
                return Some(path.to_token_stream());
            }
            let message = format!("{} is no path; {CRATE_EXAMPLE}", literal.token());
            errors.push(literal, message);
            None
        }
        other => {
            let kind = match other {
                Expr::Path(path) if is_bare(&path.path) => "a type",
                Expr::Path(_) => "a path with arguments",
                other => kind(other),
            };
            let message = format!("`crate` takes a bare path, not {kind}; {CRATE_EXAMPLE}");
            errors.push(other, message);
            None
        }
    }
}

/// Whether the path may be one to a module. `Self::HelloMacro` is none even to the parser.
fn is_module(path: &Path) -> bool {
    is_bare(path) && path.segments.iter().all(|segment| segment.ident != "Self")
}

fn is_bare(path: &Path) -> bool {
    let mut segments = path.segments.iter();
    segments.all(|segment| matches!(segment.arguments, PathArguments::None))
}

/// The literal in `name = ".."`.
fn string<'a>(written: &'a Written, errors: &mut Errors) -> Option<&'a LitStr> {
    let value = value(written, errors)?;
    if let Expr::Lit(ExprLit {
        lit: Lit::Str(literal),
        ..
    }) = value
    {
        if literal.suffix().is_empty() {
            return Some(literal);
        }
        let key = text(written.key());
        let message = format!(
            "`{key}` takes a string with no suffix; remove `{}`",
            literal.suffix()
        );
        errors.push(literal, message);
    } else {
        let key = text(written.key());
        let kind = kind(value);
        let string = as_string(value);
        let message = format!("`{key}` takes a string, not {kind}; write `{key} = {string}`");
        errors.push(value, message);
    }
    None
}

/// The right-hand side of `key = value`.
fn value<'a>(written: &'a Written, errors: &mut Errors) -> Option<&'a Expr> {
    if let Written::Meta(Meta::NameValue(meta)) = written {
        return Some(visible(&meta.value));
    }
    let key = text(written.key());
    let remedy = match key.as_str() {
        "crate" => CRATE_EXAMPLE.to_owned(),
        "rename_all" => "write `rename_all = \"snake_case\"`".to_owned(),
        _ => format!("write `{key} = \"..\"`"),
    };
    match written {
        Written::Meta(Meta::List(list)) => {
            let message = format!("`{key}` takes its value behind `=`; {remedy}");
            errors.push(list, message);
        }
        Written::Meta(meta) => errors.push(meta, format!("`{key}` has no value; {remedy}")),
        Written::NoExpression(meta) if meta.value.is_empty() => {
            errors.push(meta, format!("`{key} =` has no value; {remedy}"));
        }
        Written::NoExpression(meta) => {
            let message = format!("`{key}` can't have this value; {remedy}");
            errors.push(&meta.value, message);
        }
    }
    None
}

/// The expression without the invisible group that a `macro_rules!` fragment arrives in.
fn visible(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => visible(&group.expr),
        visible => visible,
    }
}

/// What the user wrote in place of a string or a path.
fn kind(expr: &Expr) -> &'static str {
    match expr {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(_) => "a string",
            Lit::ByteStr(_) => "a byte string",
            Lit::CStr(_) => "a C string",
            Lit::Byte(_) => "a byte",
            Lit::Char(_) => "a character",
            Lit::Int(_) => "an integer",
            Lit::Float(_) => "a float",
            Lit::Bool(_) => "a boolean",
            _ => "a literal",
        },
        Expr::Path(_) => "a path",
        Expr::Macro(_) => "a macro, which a derive can't expand",
        _ => "an expression",
    }
}

/// The string that the user may have meant.
fn as_string(expr: &Expr) -> String {
    let meant = match expr {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok(),
            Lit::CStr(string) => string.value().into_string().ok(),
            Lit::Byte(byte) => String::from_utf8(vec![byte.value()]).ok(),
            Lit::Char(char) => Some(char.value().to_string()),
            other => Some(other.to_token_stream().to_string()),
        },
        Expr::Path(path) if is_bare(&path.path) => Some(text(&path.path).replace("r#", "")),
        _ => None,
    };
    meant.map_or("\"..\"".to_owned(), |text| format!("{text:?}"))
}
