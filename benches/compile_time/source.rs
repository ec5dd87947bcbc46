//! The generated crates.

use std::fmt::Write as _;

use crate::contestants::{Contestant, Implementation};

/// What a generated crate consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Items {
    Structs,
    Enums,
}

/// The attributes a contestant's items carry besides the derive.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Attributes {
    None,
    /// `#[hello(..)]` with every option, on every type and variant.
    Hello,
    /// A doc comment on every struct and variant.
    Doc,
    /// A doc comment of three lines on every type and variant.
    ThreeLines,
    /// `#[display(..)]` on every struct and variant.
    Display,
    /// `#[error(..)]` on every struct and variant.
    Error,
    /// `#[default]` on an enum's first variant.
    Default,
}

/// How many variants an enum has, unless the table is about their number.
pub(crate) const VARIANTS: u32 = 8;

/// The text of a crate of `count` items.
pub(crate) fn text(contestant: &Contestant, items: Items, count: u32, variants: u32) -> String {
    let mut text = String::new();
    for index in 0..count {
        match items {
            Items::Structs => structure(&mut text, contestant, index),
            Items::Enums => enumeration(&mut text, contestant, index, variants),
        }
    }
    text
}

fn structure(text: &mut String, contestant: &Contestant, index: u32) {
    let name = format!("Struct{index}");
    let (generics, body) = match index % 4 {
        0 => ("", ";"),
        1 => ("", "(pub u32, pub String);"),
        2 => (
            "",
            " { pub id: u64, pub title: String, pub tags: Vec<String> }",
        ),
        _ => ("<'a, T>", " { pub text: &'a str, pub value: T }"),
    };
    derive(text, contestant);
    text.push_str(&contestant.attributes.on_type(&name));
    text.push_str(&contestant.attributes.on_struct(&name));
    let definition = format!("pub struct {name}{generics}{body}\n");
    text.push_str(&definition);
    match contestant.implementation {
        Implementation::None => {}
        Implementation::ByHand => writeln!(
            text,
            r#"impl{generics} hello_macro::HelloMacro for {name}{generics} {{
    const NAME: &'static str = "{name}";
    const GREETING: &'static str = "Hello, Macro! My name is {name}";
}}"#
        )
        .unwrap(),
    }
}

fn enumeration(text: &mut String, contestant: &Contestant, index: u32, variants: u32) {
    let name = format!("Enum{index}");
    derive(text, contestant);
    text.push_str(&contestant.attributes.on_type(&name));
    let start = text.len();
    writeln!(text, "pub enum {name} {{").unwrap();
    for variant in 0..variants {
        if variant == 0 {
            text.push_str(contestant.attributes.on_first_variant());
        }
        text.push_str(
            &contestant
                .attributes
                .on_variant(&format!("Variant{variant}")),
        );
        writeln!(text, "    Variant{variant}{},", fields(index, variant)).unwrap();
    }
    text.push_str("}\n");
    match contestant.implementation {
        Implementation::None => {}
        Implementation::ByHand => hand_written_enumeration(text, &name, index, variants),
    }
}

/// As a person would write it: a list of the names, and a `match` a method.
fn hand_written_enumeration(text: &mut String, name: &str, index: u32, variants: u32) {
    let list = |element: &dyn Fn(u32) -> String| (0..variants).map(element).collect::<String>();
    let pattern = |variant: u32| match fields(index, variant) {
        "" => format!("Self::Variant{variant}"),
        tuple if tuple.starts_with('(') => format!("Self::Variant{variant}(..)"),
        _ => format!("Self::Variant{variant} {{ .. }}"),
    };
    let names = list(&|variant| format!(r#""Variant{variant}", "#));
    let name_arms = list(&|variant| format!("{} => \"Variant{variant}\",\n", pattern(variant)));
    let greeting_arms = list(&|variant| {
        format!(
            "{} => \"Hello, Macro! My name is Variant{variant}\",\n",
            pattern(variant)
        )
    });
    writeln!(
        text,
        r#"impl hello_macro::HelloMacro for {name} {{
    const NAME: &'static str = "{name}";
    const GREETING: &'static str = "Hello, Macro! My name is {name}";
    const VARIANTS: &'static [&'static str] = &[{names}];

    fn name(&self) -> &'static str {{
        match self {{
{name_arms}
        }}
    }}

    fn greeting(&self) -> &'static str {{
        match self {{
{greeting_arms}
        }}
    }}
}}"#
    )
    .unwrap();
}

/// Every other enum has no fields; the others have some in every other variant.
fn fields(index: u32, variant: u32) -> &'static str {
    match (index % 2, variant % 4) {
        (1, 1) => "(u32, String)",
        (1, 3) => " { id: u64, title: String }",
        _ => "",
    }
}

fn derive(text: &mut String, contestant: &Contestant) {
    if !contestant.derives.is_empty() {
        writeln!(text, "#[derive({})]", contestant.derives).unwrap();
    }
}

impl Attributes {
    fn on_type(self, name: &str) -> String {
        match self {
            Self::Hello => {
                format!(
                    "#[hello(name = \"the {name}\", greeting = \"Good morning from {{name}}!\")]\n"
                )
            }
            Self::ThreeLines => format!("/// The {name}.\n///\n/// It is one of many.\n"),
            _ => String::new(),
        }
    }

    fn on_struct(self, name: &str) -> String {
        match self {
            Self::Doc => format!("/// the {name}\n"),
            Self::Display => format!("#[display(\"the {name}\")]\n"),
            Self::Error => format!("#[error(\"the {name}\")]\n"),
            Self::None | Self::Hello | Self::ThreeLines | Self::Default => String::new(),
        }
    }

    fn on_variant(self, name: &str) -> String {
        match self {
            Self::Hello | Self::ThreeLines => self.on_type(name),
            _ => self.on_struct(name),
        }
    }

    fn on_first_variant(self) -> &'static str {
        match self {
            Self::Default => "#[default]\n",
            _ => "",
        }
    }
}

/// The text of a program of `count` structs and as many enums, which uses every
/// item of the trait for every one of them.
pub(crate) fn program(contestant: &Contestant, count: u32) -> String {
    let mut program = text(contestant, Items::Structs, count, VARIANTS);
    program += &text(contestant, Items::Enums, count, VARIANTS);
    program += r"
#[inline(never)]
fn consume<T: hello_macro::HelloMacro>(value: &T) {
    std::hint::black_box((T::NAME, T::GREETING, T::VARIANTS));
    std::hint::black_box((value.name(), value.greeting()));
    T::hello_macro();
}

fn main() {
";
    for index in 0..count {
        let value = match index % 4 {
            0 => "",
            1 => "(1, String::new())",
            2 => " { id: 1, title: String::new(), tags: Vec::new() }",
            _ => " { text: \"\", value: 1 }",
        };
        writeln!(
            program,
            "    consume(std::hint::black_box(&Struct{index}{value}));"
        )
        .unwrap();
        for variant in 0..VARIANTS {
            let value = match fields(index, variant) {
                "" => "",
                tuple if tuple.starts_with('(') => "(1, String::new())",
                _ => " { id: 1, title: String::new() }",
            };
            writeln!(
                program,
                "    consume(std::hint::black_box(&Enum{index}::Variant{variant}{value}));"
            )
            .unwrap();
        }
    }
    program += "}\n";
    program
}
