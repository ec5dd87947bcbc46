//! The names that the user chooses, and the rules for them.

use std::str::FromStr;

use anyhow::bail;
use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};
use syn::Ident;

/// The name of the trait and the derive, in each of its cases.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) camel: String,
    pub(crate) snake: String,
    pub(crate) kebab: String,
}

/// The identifier in `#[identifier(..)]`.
#[derive(Clone)]
pub(crate) struct Attribute(pub(crate) String);

/// Names that every program has in scope, including the derives of the standard library: a trait
/// `String` would hide the type, and `#[derive(Debug)]` would be ambiguous.
/// <https://doc.rust-lang.org/std/prelude/index.html>
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Crates that come with the compiler, and primitive types: with a crate called `char`, `char::MAX`
/// is an error.
const CRATES: &[&str] = &[
    "alloc",
    "bool",
    "char",
    "core",
    "f128",
    "f16",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "proc_macro",
    "std",
    "str",
    "test",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Built-in attributes: an attribute `#[doc(..)]` would be ambiguous.
/// <https://doc.rust-lang.org/reference/attributes.html#built-in-attributes-index>
const ATTRIBUTES: &[&str] = &[
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "cfg_attr",
    "cold",
    "crate_name",
    "crate_type",
    "debugger_visualizer",
    "deny",
    "deprecated",
    "derive",
    "diagnostic",
    "doc",
    "expect",
    "export_name",
    "feature",
    "forbid",
    "global_allocator",
    "ignore",
    "inline",
    "instruction_set",
    "link",
    "link_name",
    "link_ordinal",
    "link_section",
    "macro_export",
    "macro_use",
    "must_use",
    "naked",
    "no_builtins",
    "no_implicit_prelude",
    "no_link",
    "no_main",
    "no_mangle",
    "no_std",
    "non_exhaustive",
    "panic_handler",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "recursion_limit",
    "repr",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "type_length_limit",
    "used",
    "warn",
    "windows_subsystem",
];

impl FromStr for Name {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> anyhow::Result<Self> {
        if is_keyword(name) {
            bail!("`{name}` is a keyword; choose another name");
        }
        // Not compared with heck's spelling: it would write `HttpServer` for `HTTPServer`, which is
        // right, too.
        if !name.starts_with(|first: char| first.is_ascii_uppercase())
            || !name.chars().all(|char| char.is_ascii_alphanumeric())
        {
            let message = "the name of a trait is in upper camel case";
            let camel = name.to_upper_camel_case();
            if camel != name && camel.parse::<Self>().is_ok() {
                bail!("{message}; write `{camel}`");
            }
            bail!("{message}, such as `FieldTable`");
        }
        let snake = name.to_snake_case();
        if PRELUDE.contains(&name) {
            bail!("every program has a `{name}` in scope; choose another name");
        }
        if is_keyword(&snake) {
            bail!("its crate would be called `{snake}`, which is a keyword; choose another name");
        }
        if CRATES.contains(&snake.as_str()) {
            bail!(
                "its crate would be called `{snake}`, and hide Rust's own `{snake}`; choose another name"
            );
        }
        Ok(Self {
            camel: name.to_owned(),
            kebab: name.to_kebab_case(),
            snake,
        })
    }
}

impl FromStr for Attribute {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> anyhow::Result<Self> {
        if is_keyword(name) {
            bail!("`{name}` is a keyword; choose another name");
        }
        if syn::parse_str::<Ident>(name).is_err() || name.contains('#') {
            bail!("the name of an attribute is an identifier, such as `table`");
        }
        if ATTRIBUTES.contains(&name) {
            bail!("`#[{name}]` is built into Rust; choose another name");
        }
        Ok(Self(name.to_owned()))
    }
}

/// Returns whether `word` is a keyword: a word that syn does not accept as an identifier, or `gen`,
/// which syn still accepts, although it has been a keyword since edition 2024.
fn is_keyword(word: &str) -> bool {
    let is_word = word.starts_with(char::is_alphabetic) && word.chars().all(char::is_alphanumeric);
    word == "gen" || is_word && syn::parse_str::<Ident>(word).is_err()
}
