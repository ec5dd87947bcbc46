//! What messages suggest: a known name that is close, and the string that was meant.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Expr, ExprLit, ExprUnary, Lit, UnOp};

/// "did you mean ..? ", or nothing if no known name is close.
///
/// A name in another case is close, and so is an alias: what other crates call the same thing.
pub(crate) fn did_you_mean(written: &str, known: &[&str], aliases: &[(&str, &str)]) -> String {
    let alias = aliases.iter().find(|(alias, _)| *alias == written);
    let likeness = |name: &&str| strsim::jaro_winkler(&letters(written), &letters(name));
    let nearest = known
        .iter()
        .copied()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
        .filter(|nearest| likeness(nearest) > 0.8);
    match alias.map(|(_, name)| *name).or(nearest) {
        Some(name) => format!("did you mean `{name}`? "),
        None => String::new(),
    }
}

fn letters(name: &str) -> String {
    name.replace(['-', '_'], "").to_lowercase()
}

/// "`name`, `greeting` and `crate`"
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// What the user wrote in place of a string or a path.
pub(crate) fn kind(expr: &Expr) -> &'static str {
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
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => kind(expr),
        Expr::Path(path) if path.qself.is_some() => "an associated item",
        Expr::Path(path) if path.path.is_ident("Self") => "a type",
        Expr::Path(path) if path.path.segments.iter().any(|s| !s.arguments.is_none()) => {
            "a path with arguments"
        }
        Expr::Path(_) => "a path",
        Expr::Macro(_) => "a macro, which a derive can't expand",
        _ => "an expression",
    }
}

/// The string that the user may have meant.
pub(crate) fn as_string(expr: &Expr) -> String {
    let meant = match expr {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok(),
            Lit::CStr(string) => string.value().into_string().ok(),
            Lit::Byte(byte) => String::from_utf8(vec![byte.value()]).ok(),
            Lit::Char(char) => Some(char.value().to_string()),
            other => Some(other.to_token_stream().to_string()),
        },
        other => words(other.to_token_stream()),
    };
    meant.map_or("\"..\"".to_owned(), |text| format!("{text:?}"))
}

/// `kebab-case` and `-10` as they were written, if there is nothing but words, numbers and `-`.
fn words(tokens: TokenStream) -> Option<String> {
    let word = |token| match token {
        TokenTree::Ident(ident) => Some(ident.unraw().to_string()),
        TokenTree::Punct(punct) => matches!(punct.as_char(), '-' | ':').then(|| punct.to_string()),
        TokenTree::Literal(literal) => {
            let literal = literal.to_string();
            literal
                .starts_with(|char: char| char.is_ascii_digit())
                .then_some(literal)
        }
        TokenTree::Group(_) => None,
    };
    tokens.into_iter().map(word).collect()
}
