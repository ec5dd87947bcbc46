//! Stage 2, the value of an option: a type for each, whose [`FromMeta`] says what is allowed.
//!
//! The errors have no span: [`options`](crate::options) knows where the value is.

use darling::util::path_to_string;
use darling::{Error, FromMeta, Result};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprLit, Lit, LitStr, Meta, Path};

use crate::rename_all::{self, RenameAll};
use crate::suggest::{as_string, did_you_mean, kind, list};
use crate::template::Template;

/// `name = ".."`
pub(crate) struct Name(pub(crate) String);

impl FromMeta for Name {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let name = string(meta)?.value();
        if name.is_empty() {
            return Err(Error::custom(
                "the name is empty; write one, or remove the option",
            ));
        }
        Ok(Self(name))
    }
}

impl FromMeta for Template {
    fn from_meta(meta: &Meta) -> Result<Self> {
        Self::parse(&string(meta)?.value()).map_err(|mistakes| {
            // To each of several errors without a span, darling appends " at greeting".
            let error = |mistake| Error::custom(mistake).with_span(meta);
            Error::multiple(mistakes.into_iter().map(error).collect())
        })
    }
}

impl FromMeta for RenameAll {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let rule = string(meta)?.value();
        Self::named(&rule).ok_or_else(|| {
            Error::custom(format!(
                "unknown rule `{}`; {}the rules are {}",
                rule.escape_debug(),
                did_you_mean(&rule, &rename_all::NAMES, &rename_all::ALIASES),
                list(&rename_all::NAMES)
            ))
        })
    }
}

/// `crate = path`
#[derive(Default)]
pub(crate) enum CratePath {
    #[default]
    HelloMacro,
    /// It may lead to a crate that re-exports the trait and nothing else.
    Given(Path),
    /// Given, but wrong. `::hello_macro` may not exist.
    Wrong,
}

impl CratePath {
    /// The path of what has the trait.
    pub(crate) fn root(&self) -> TokenStream {
        match self {
            Self::HelloMacro | Self::Wrong => quote!(::hello_macro),
            Self::Given(path) => path.to_token_stream(),
        }
    }

    /// The path of an item of the standard library. In a crate with a dependency named `core`,
    /// `::core` is another crate.
    pub(crate) fn of_core(&self, module: &str, name: &str) -> TokenStream {
        let [module, name] = [module, name].map(|name| Ident::new(name, Span::call_site()));
        match self {
            Self::HelloMacro => quote!(::hello_macro::__private::#name),
            Self::Given(_) | Self::Wrong => quote!(::core::#module::#name),
        }
    }

    /// The crate that has `compile_error!`, and its module that has it.
    pub(crate) fn compile_error(&self) -> (TokenStream, TokenStream) {
        match self {
            Self::HelloMacro => (quote!(hello_macro), quote!(::__private)),
            Self::Given(_) | Self::Wrong => (quote!(core), quote!()),
        }
    }
}

impl FromMeta for CratePath {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta)?;
        let path = match value {
            Expr::Path(path) if path.qself.is_none() => Some(path.path.clone()),
            Expr::Lit(ExprLit {
                lit: Lit::Str(path),
                ..
            }) => path.parse_with(Path::parse_mod_style).ok(),
            _ => None,
        };
        let message = match (path, value) {
            (Some(path), _) if is_trait(&path) => {
                let path = path.to_token_stream().to_string().replace(' ', "");
                let crate_path = path.strip_suffix("::HelloMacro").unwrap_or("::hello_macro");
                return Err(Error::custom(format!(
                    "`crate` takes the path of the crate, not of the trait; \
                     write `crate = {crate_path}`"
                )));
            }
            (Some(path), _) if is_module(&path) => return Ok(Self::Given(path)),
            (
                _,
                Expr::Lit(ExprLit {
                    lit: Lit::Str(path),
                    ..
                }),
            ) => {
                format!("{} is not a path", path.token())
            }
            (_, value) => format!("`crate` takes the path of a crate, not {}", kind(value)),
        };
        Err(Error::custom(format!("{message}; {}", example("crate"))))
    }
}

fn is_trait(path: &Path) -> bool {
    let last = path.segments.last();
    last.is_some_and(|segment| segment.ident == "HelloMacro")
}

/// Whether the path may lead to a module. syn reads `Self::HelloMacro` as a path like any other.
fn is_module(path: &Path) -> bool {
    let mut segments = path.segments.iter();
    segments.all(|segment| segment.arguments.is_none() && segment.ident != "Self")
}

/// `name_fn = label`
pub(crate) struct FnName(pub(crate) Ident);

impl FromMeta for FnName {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta)?;
        // syn's `Ident` is not a keyword, but a path may be `self` or `crate`.
        syn::parse2(value.to_token_stream()).map(Self).map_err(|_| {
            let key = path_to_string(meta.path());
            let kind = match value {
                Expr::Path(path) if path.path.get_ident().is_some() => "a keyword",
                value => kind(value),
            };
            let example = example(&key);
            Error::custom(format!(
                "`{key}` takes an identifier, not {kind}; {example}"
            ))
        })
    }
}

/// The literal in `name = ".."`.
fn string(meta: &Meta) -> Result<&LitStr> {
    let value = value(meta)?;
    if let Expr::Lit(ExprLit {
        lit: Lit::Str(literal),
        ..
    }) = value
        && literal.suffix().is_empty()
    {
        return Ok(literal);
    }
    let key = path_to_string(meta.path());
    Err(Error::custom(match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        }) => {
            let suffix = literal.suffix();
            format!("`{key}` takes a string without a suffix; remove `{suffix}`")
        }
        value => format!(
            "`{key}` takes a string, not {}; write `{key} = {}`",
            kind(value),
            as_string(value)
        ),
    }))
}

/// The right-hand side of `key = value`, without the invisible group that a `macro_rules!` fragment
/// arrives in.
fn value(meta: &Meta) -> Result<&Expr> {
    let fact = match meta {
        Meta::NameValue(meta) => match visible(&meta.value) {
            Expr::Verbatim(tokens) if tokens.is_empty() => " =` has no value",
            Expr::Verbatim(_) => "` can't have this value",
            value => return Ok(value),
        },
        Meta::List(_) => "` takes its value after `=`",
        Meta::Path(_) => "` has no value",
    };
    let key = path_to_string(meta.path());
    Err(Error::custom(format!("`{key}{fact}; {}", example(&key))))
}

fn visible(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => visible(&group.expr),
        visible => visible,
    }
}

/// What an option may look like, for messages.
pub(crate) fn example(key: &str) -> String {
    match key {
        "crate" => "write `crate = ::hello_macro`".to_owned(),
        "rename_all" => "write `rename_all = \"snake_case\"`".to_owned(),
        "name_fn" => "write `name_fn = label`".to_owned(),
        "greeting_fn" => "write `greeting_fn = welcome`".to_owned(),
        "from_name_fn" => "write `from_name_fn = parse`".to_owned(),
        key => format!("write `{key} = \"..\"`"),
    }
}
