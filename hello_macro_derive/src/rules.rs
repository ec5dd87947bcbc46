//! Stage 3, the rules: what the options mean, and what is said about those that mean nothing.

use ident_case::RenameRule;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, ExprLit, Lit, LitStr, Meta, Path, PathArguments};

use crate::errors::Errors;
use crate::item::{Body, Item, Misplaced, Variant};
use crate::options::{self, TypeOptions, Unknown, VariantOptions, Written};
use crate::template::{Mistake, Template};

/// What the item comes to: all that code generation needs to know.
pub(crate) struct Model<'a> {
    pub(crate) item: &'a Item,
    pub(crate) crate_path: TokenStream,
    pub(crate) texts: Texts,
    /// Empty for a struct and a union, as for an enum that has none.
    pub(crate) variants: Vec<VariantModel<'a>>,
}

pub(crate) struct VariantModel<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) texts: Texts,
}

/// What a type or a variant gets as constants.
pub(crate) struct Texts {
    pub(crate) name: String,
    pub(crate) greeting: String,
}

const TYPE_OPTIONS: [&str; 4] = ["name", "greeting", "rename_all", "crate"];
const VARIANT_OPTIONS: [&str; 2] = ["name", "greeting"];

/// Reads the options of the whole item. Where one of them is wrong, the model has what stands in for it.
pub(crate) fn check<'a>(item: &'a Item, errors: &mut Errors) -> Model<'a> {
    let options: TypeOptions = options::read(&item.attributes.hello, errors);
    refuse_unknown_on_type(&options.unknown, errors);
    let crate_path = once(&options.crate_path, errors, crate_path);
    let name = once(&options.name, errors, name);
    let greeting = once(&options.greeting, errors, template);
    let rename_all = once(&options.rename_all, errors, |rule, errors| {
        rename_rule(rule, &item.body, errors)
    });

    let rename_all = rename_all.unwrap_or_default();

    let template = greeting.unwrap_or_default();
    let variants = match &item.body {
        Body::Struct | Body::Union => Vec::new(),
        Body::Enum(variants) => variants
            .iter()
            .map(|variant| check_variant(variant, rename_all, &template, errors))
            .collect(),
    };
    refuse_misplaced(&item.misplaced, errors);

    Model {
        item,
        crate_path: crate_path.unwrap_or_else(default_crate_path),
        texts: Texts::new(name.unwrap_or_else(|| item.name.text.clone()), &template),
        variants,
    }
}

fn check_variant<'a>(
    variant: &'a Variant,
    rename_all: RenameAll,
    template_of_type: &Template,
    errors: &mut Errors,
) -> VariantModel<'a> {
    let options: VariantOptions = options::read(&variant.hello, errors);
    refuse_unknown_on_variant(&options.unknown, errors);
    let name = once(&options.name, errors, name);
    let greeting = once(&options.greeting, errors, template);

    let name = name.unwrap_or_else(|| rename_all.apply(&variant.name.text));
    VariantModel {
        variant,
        texts: Texts::new(name, greeting.as_ref().unwrap_or(template_of_type)),
    }
}

impl Model<'_> {
    /// The same item, as if it had no options but `crate`.
    pub(crate) fn without_options(mut self) -> Self {
        let template = Template::default();
        self.texts = Texts::new(self.item.name.text.clone(), &template);
        for VariantModel { variant, texts } in &mut self.variants {
            *texts = Texts::new(variant.name.text.clone(), &template);
        }
        self
    }
}

impl Texts {
    fn new(name: String, template: &Template) -> Self {
        let greeting = template.greet(&name);
        Self { name, greeting }
    }
}

fn default_crate_path() -> TokenStream {
    quote!(::hello_macro)
}

/// The option's value, if it is given. Given twice, the first one counts, and the error covers both.
fn once<T>(
    written: &[Written],
    errors: &mut Errors,
    read: impl Fn(&Written, &mut Errors) -> Option<T>,
) -> Option<T> {
    let (first, others) = written.split_first()?;
    let value = read(first, errors);
    for other in others {
        read(other, errors);
        let (first, other) = (first.key(), other.key());
        let message = format!("option `{}` is given twice; keep one", text(first));
        errors.push(quote!(#first #other), message);
    }
    value
}

fn name(written: &Written, errors: &mut Errors) -> Option<String> {
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

fn template(written: &Written, errors: &mut Errors) -> Option<Template> {
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

/// How the variants without a name of their own are called.
#[derive(Clone, Copy, Default)]
enum RenameAll {
    /// As in the source.
    #[default]
    Verbatim,
    Case(RenameRule),
    /// `UPPERCASE` and `SCREAMING-KEBAB-CASE`, which `ident_case` has not: the rule's result, in capitals.
    Capitals(RenameRule),
}

/// serde's rules under serde's names, with the crate that has them and that darling brings along.
const RENAME_RULES: [(&str, RenameAll); 8] = [
    ("lowercase", RenameAll::Case(RenameRule::LowerCase)),
    ("UPPERCASE", RenameAll::Capitals(RenameRule::LowerCase)),
    ("PascalCase", RenameAll::Case(RenameRule::PascalCase)),
    ("camelCase", RenameAll::Case(RenameRule::CamelCase)),
    ("snake_case", RenameAll::Case(RenameRule::SnakeCase)),
    (
        "SCREAMING_SNAKE_CASE",
        RenameAll::Case(RenameRule::ScreamingSnakeCase),
    ),
    ("kebab-case", RenameAll::Case(RenameRule::KebabCase)),
    (
        "SCREAMING-KEBAB-CASE",
        RenameAll::Capitals(RenameRule::KebabCase),
    ),
];

impl RenameAll {
    fn apply(self, variant: &str) -> String {
        match self {
            // `ident_case` lowers the first byte, and panics on `Äpfel`. ASCII case leaves such a name as it is.
            Self::Case(RenameRule::CamelCase) if !variant.is_char_boundary(1) => variant.to_owned(),
            Self::Case(rule) => rule.apply_to_variant(variant),
            Self::Capitals(rule) => rule.apply_to_variant(variant).to_ascii_uppercase(),
            Self::Verbatim => variant.to_owned(),
        }
    }
}

fn rename_rule(written: &Written, body: &Body, errors: &mut Errors) -> Option<RenameAll> {
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
    let rule = RENAME_RULES.iter().find(|(name, _)| *name == wanted);
    if rule.is_none() {
        let names = RENAME_RULES.map(|(name, _)| name);
        let message = format!(
            "unknown rule `{wanted}`; {}the rules are {}",
            did_you_mean(&wanted, &names),
            list(&names)
        );
        errors.push(literal, message);
    }
    rule.map(|(_, rule)| *rule)
}

const CRATE_EXAMPLE: &str = "write `crate = ::hello_macro`";

/// The path in `crate = path` or `crate = "path"`.
fn crate_path(written: &Written, errors: &mut Errors) -> Option<TokenStream> {
    match value(written, errors)? {
        Expr::Path(path) if path.qself.is_none() && is_bare(&path.path) => {
            Some(path.path.to_token_stream())
        }
        Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        }) => {
            if let Ok(path) = literal.parse_with(Path::parse_mod_style) {
                return Some(path.to_token_stream());
            }
            let message = format!("`{}` is no path; {CRATE_EXAMPLE}", literal.value());
            errors.push(literal, message);
            None
        }
        other => {
            let kind = match other {
                Expr::Path(_) => "a path with arguments",
                other => kind(other),
            };
            let message = format!("`crate` takes a bare path, not {kind}; {CRATE_EXAMPLE}");
            errors.push(other, message);
            None
        }
    }
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
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Char(char),
            ..
        }) => format!("{:?}", char.value().to_string()),
        Expr::Lit(ExprLit { lit, .. }) => {
            let token = lit.to_token_stream().to_string();
            let quoted = token.trim_start_matches(['b', 'c']);
            if quoted.starts_with(['"', 'r']) && quoted.ends_with(['"', '#']) {
                quoted.to_owned()
            } else {
                format!("{token:?}")
            }
        }
        Expr::Path(path) if is_bare(&path.path) => format!("{:?}", text(&path.path)),
        _ => "\"..\"".to_owned(),
    }
}

fn refuse_unknown_on_type(unknown: &Unknown, errors: &mut Errors) {
    for option in &unknown.0 {
        let key = text(option.key());
        let message = format!(
            "unknown option `{key}`; {}a type takes {}",
            did_you_mean(&key, &TYPE_OPTIONS),
            list(&TYPE_OPTIONS)
        );
        errors.push(option.key(), message);
    }
}

fn refuse_unknown_on_variant(unknown: &Unknown, errors: &mut Errors) {
    for option in &unknown.0 {
        let key = text(option.key());
        let message = if TYPE_OPTIONS.contains(&key.as_str()) {
            format!("`{key}` is an option of the enum, not of a variant; move it up to the enum")
        } else {
            format!(
                "unknown option `{key}`; {}a variant takes {}",
                did_you_mean(&key, &VARIANT_OPTIONS),
                list(&VARIANT_OPTIONS)
            )
        };
        errors.push(option.key(), message);
    }
}

fn refuse_misplaced(misplaced: &[Misplaced], errors: &mut Errors) {
    for Misplaced { hello, place } in misplaced {
        let message = format!(
            "`hello` means nothing on {place}; move it to the type or to a variant, or remove it"
        );
        errors.push(hello, message);
    }
}

/// The path as a user writes it, with no spaces.
fn text(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

/// "did you mean ..?", with darling's measure of likeness, or nothing.
fn did_you_mean(written: &str, known: &[&str]) -> String {
    let likeness = |name: &str| strsim::jaro_winkler(written, name);
    let nearest = known
        .iter()
        .copied()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match nearest {
        Some(nearest) if likeness(nearest) > 0.8 => format!("did you mean `{nearest}`? "),
        _ => String::new(),
    }
}

/// "`name`, `greeting` and `crate`"
fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}
