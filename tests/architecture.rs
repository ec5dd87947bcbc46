//! `ARCHITECTURE.md` and the guide name files, and the files are there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

const DERIVE: &str = "hello_macro_derive/src";

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn links(markdown: &str) -> Vec<String> {
    Parser::new(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect()
}

/// The fragments that links to the headings have.
fn anchors(markdown: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let heading = heading.take().unwrap_or_default().to_lowercase();
                let kept = heading
                    .chars()
                    .filter(|char| char.is_alphanumeric() || [' ', '-', '_'].contains(char));
                anchors.insert(kept.collect::<String>().replace(' ', "-"));
            }
            _ => {}
        }
    }
    anchors
}

/// The files of the derive, without their folder.
fn stages() -> BTreeSet<String> {
    fs::read_dir(DERIVE)
        .expect("the derive is there")
        .map(|file| file.expect("the derive can be read").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn every_link_leads_somewhere() {
    for page in ["ARCHITECTURE.md", "docs/from-the-book/README.md"] {
        let markdown = read(page);
        let folder = Path::new(page).parent().expect("a page is in a folder");
        let links = links(&markdown);
        assert!(links.len() > 10, "{page} has but {} links", links.len());
        for link in links.iter().filter(|link| !link.starts_with("https://")) {
            let found = match link.strip_prefix('#') {
                Some(anchor) => anchors(&markdown).contains(anchor),
                None => folder.join(link).exists(),
            };
            assert!(found, "{page}: {link} leads nowhere");
        }
    }
}

#[test]
fn every_stage_of_the_derive_is_described() {
    let links = links(&read("ARCHITECTURE.md"));
    for stage in stages() {
        let path = format!("{DERIVE}/{stage}");
        assert!(links.contains(&path), "{path} is not described");
    }
}

#[test]
fn the_diagram_has_the_stages_of_the_derive_and_no_others() {
    let markdown = read("ARCHITECTURE.md");
    let diagram = markdown.split("```").nth(1).expect("there is a diagram");
    let drawn: BTreeSet<_> = diagram
        .split_whitespace()
        .filter(|word| {
            Path::new(word)
                .extension()
                .is_some_and(|extension| extension == "rs")
        })
        .map(str::to_owned)
        .collect();
    assert_eq!(drawn, stages());
}
