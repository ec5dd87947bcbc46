//! What messages suggest: a known name that is close, and the value that was meant.

use quote::ToTokens;
use syn::{Expr, ExprLit, Lit};

/// "did you mean ..? ", or nothing if no known name is close.
///
/// A name in another case is close, and so is an alias: what other crates call the same thing.
pub(crate) fn did_you_mean(written: &str, known: &[&str], aliases: &[(&str, &str)]) -> String {
    let alias = aliases.iter().find(|(alias, _)| *alias == written);
    let alias = alias.map(|(_, name)| *name);
    let likeness = |name: &str| strsim::jaro_winkler(&written.to_lowercase(), &name.to_lowercase());
    let likenesses = known.iter().map(|name| (likeness(name), *name));
    let close = likenesses.filter(|(likeness, _)| *likeness > 0.8);
    let nearest = close.max_by(|(a, _), (b, _)| a.total_cmp(b));
    let nearest = nearest.map(|(_, name)| name);
    match alias.or(nearest) {
        Some(name) => format!("did you mean `{name}`? "),
        None => String::new(),
    }
}

/// "`name`, `greeting` and `crate`"
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// How an option is written.
pub(crate) fn example(key: &str) -> &'static str {
    match key {
        "name" => "write `name = \"..\"`",
        "greeting" => "write `greeting = \"..\"`",
        "rename_all" => "write `rename_all = \"snake_case\"`",
        "crate" => "write `crate = ::hello_macro`",
        "name_fn" => "write `name_fn = label`",
        "greeting_fn" => "write `greeting_fn = welcome`",
        "from_name_fn" => "write `from_name_fn = parse`",
        _ => "an option looks like `name = \"..\"`",
    }
}

/// What the user wrote in place of a string, a path or an identifier.
pub(crate) fn kind(expr: &Expr) -> &'static str {
    match expr {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(string) if !string.suffix().is_empty() => "a string with a suffix",
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
        Expr::Unary(unary) => kind(&unary.expr),
        Expr::Path(_) => "a path",
        Expr::Macro(_) => "a macro, which a derive can't expand",
        _ => "an expression",
    }
}

/// The tokens, without the spaces that printing puts between them.
pub(crate) fn as_written(tokens: impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

/// The string that the user may have meant: `kebab-case` and `-10` as they were written.
pub(crate) fn as_string(expr: &Expr) -> String {
    let text = as_written(expr);
    let text = text.trim_matches('\'');
    let is_plain = |char: char| char.is_alphanumeric() || "-_:.".contains(char);
    if text.chars().all(is_plain) {
        format!("{text:?}")
    } else {
        "\"..\"".to_owned()
    }
}
