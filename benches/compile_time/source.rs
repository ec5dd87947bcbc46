//! The text of the generated crates.

use crate::contestants::{Contestant, HAND_WRITTEN, Items};

/// How many variants an enum has.
pub(crate) const VARIANTS: u32 = 8;

/// The text of a crate of `count` items.
pub(crate) fn text(contestant: &Contestant, items: Items, count: u32) -> String {
    let item = match items {
        Items::Structs => structure,
        Items::Enums | Items::UnitEnums => enumeration,
    };
    (0..count)
        .map(|index| {
            let derives = match contestant.derives {
                "" => String::new(),
                derives => format!("#[derive({derives})]\n"),
            };
            derives + &item(contestant, items, index)
        })
        .collect()
}

fn structure(contestant: &Contestant, _: Items, index: u32) -> String {
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
    let attribute = contestant.on_value.replace("NAME", &name);
    let implementation = match contestant.feature {
        HAND_WRITTEN => by_hand(generics, &name, ""),
        _ => String::new(),
    };
    format!("{attribute}\npub struct {name}{generics}{body}\n{implementation}")
}

fn enumeration(contestant: &Contestant, items: Items, index: u32) -> String {
    let name = format!("Enum{index}");
    let variants = |line: &dyn Fn(&str, &str) -> String| {
        (0..VARIANTS)
            .map(|variant| line(&format!("Variant{variant}"), fields(items, index, variant)))
            .collect::<String>()
    };
    let attribute = contestant.on_enum.replace("NAME", &name);
    let definitions = variants(&|variant, fields| {
        let attribute = contestant.on_value.replace("NAME", variant);
        format!("{attribute}\n{variant}{fields},\n")
    });
    let implementation = if contestant.feature == HAND_WRITTEN {
        let names = variants(&|variant, _| format!("\"{variant}\", "));
        let arms = |before| {
            variants(&|variant, _| format!("Self::{variant} {{ .. }} => \"{before}{variant}\",\n"))
        };
        let methods = format!(
            "const VARIANTS: &'static [&'static str] = &[{names}];\n\
             fn name(&self) -> &'static str {{ match self {{\n{}}} }}\n\
             fn greeting(&self) -> &'static str {{ match self {{\n{}}} }}\n",
            arms(""),
            arms("Hello, Macro! My name is ")
        );
        by_hand("", &name, &methods)
    } else {
        String::new()
    };
    format!("{attribute}\npub enum {name} {{\n{definitions}}}\n{implementation}")
}

/// An `impl` as a person would write it.
fn by_hand(generics: &str, name: &str, methods: &str) -> String {
    format!(
        "impl{generics} hello_macro::HelloMacro for {name}{generics} {{\n\
         const NAME: &'static str = \"{name}\";\n\
         const GREETING: &'static str = \"Hello, Macro! My name is {name}\";\n\
         {methods}}}\n"
    )
}

/// Every other enum has no fields; the others have some in every other variant.
fn fields(items: Items, index: u32, variant: u32) -> &'static str {
    match (items, index % 2, variant % 4) {
        (Items::Enums, 1, 1) => "(u32, String)",
        (Items::Enums, 1, 3) => " { id: u64, title: String }",
        _ => "",
    }
}
