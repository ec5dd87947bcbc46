//! `docs/tutorial.md` names functions after a link to the file that they are in.

use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn may_be_a_function(code: &str) -> bool {
    let is_snake_case = |byte: u8| byte == b'_' || byte.is_ascii_lowercase();
    code.bytes().all(is_snake_case)
}

const DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs");

#[test]
fn each_function_that_the_tutorial_names_is_in_the_file_before_it() {
    let page = fs::read_to_string(format!("{DOCS}/tutorial.md")).expect("the page is there");
    let mut file: Option<(String, String)> = None;
    let mut named = 0;
    for event in Parser::new_ext(&page, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let path = Path::new(DOCS).join(&*dest_url);
                let is_rust = path.extension().is_some_and(|extension| extension == "rs");
                file = is_rust.then(|| {
                    let source = fs::read_to_string(&path).expect("the link is right");
                    (dest_url.into_string(), source)
                });
            }
            // A link speaks for the names in its own paragraph, list item or cell.
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => file = None,
            Event::Code(name) if may_be_a_function(&name) => {
                let Some((path, source)) = &file else {
                    continue;
                };
                // `fn add` alone would also be found in `fn address`.
                let is_there = ["(", "<"]
                    .into_iter()
                    .any(|after| source.contains(&format!("fn {name}{after}")));
                assert!(is_there, "{path} has no `{name}`");
                named += 1;
            }
            _ => {}
        }
    }
    assert!(named > 40, "only {named} functions were found");
}
