//! The guide, `README.md`: what it shows is what its steps compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use snapbox::cmd::Command;

#[macro_use]
#[path = "../../../tests/ui/stderr_test.rs"]
mod stderr_test;

const GUIDE: &str = "README.md";

/// A code block, and where the last link above it leads.
struct Block {
    link: String,
    text: String,
}

fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut link = String::new();
    let mut text = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => link = dest_url.into_string(),
            Event::Start(Tag::CodeBlock(_)) => text = Some(String::new()),
            Event::Text(code) => {
                if let Some(text) = &mut text {
                    text.push_str(&code);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.push(Block {
                // Two blocks need two links.
                link: std::mem::take(&mut link),
                text: text.take().unwrap_or_default(),
            }),
            _ => {}
        }
    }
    blocks
}

/// Stands for lines that are left out, in Rust, TOML and text.
const GAPS: [&str; 3] = ["// ..", "# ..", ".."];

/// Whether `excerpt` is in `whole`: all of it, or its pieces between gaps, in order.
fn is_excerpt(excerpt: &str, whole: &str) -> bool {
    let excerpt: Vec<_> = excerpt.lines().collect();
    let mut rest: Vec<_> = whole.lines().collect();
    excerpt.split(|line| GAPS.contains(line)).all(|piece| {
        let end = end_of(piece, &rest);
        rest.drain(..end.unwrap_or_default());
        end.is_some()
    })
}

/// Where the lines of `piece` end in `whole`. All of them may be indented by the same amount.
fn end_of(piece: &[&str], whole: &[&str]) -> Option<usize> {
    let first = piece.first()?;
    let start = whole.windows(piece.len()).position(|window| {
        let Some(indent) = window[0].strip_suffix(first) else {
            return false;
        };
        indent.trim().is_empty()
            && window.iter().zip(piece).all(|(line, wanted)| {
                line.strip_prefix(indent).unwrap_or(line.trim_start()) == *wanted
            })
    })?;
    Some(start + piece.len())
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of `fails/` and `mistakes/` of all steps.
fn rejected() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for step in fs::read_dir(".").expect("the steps are there") {
        let step = step.expect("the steps can be read").path();
        for folder in ["fails", "mistakes"] {
            let Ok(folder) = fs::read_dir(step.join(folder)) else {
                continue;
            };
            for file in folder {
                let file = file.expect("the folder can be read").path();
                if file.is_file() {
                    files.push(file);
                }
            }
        }
    }
    assert!(files.len() > 30, "only {} files were found", files.len());
    files
}

#[test]
fn every_code_block_is_an_excerpt_of_the_file_named_above_it() {
    let blocks = blocks(&read(Path::new(GUIDE)));
    assert!(blocks.len() > 50, "only {} blocks were found", blocks.len());
    for Block { link, text } in blocks {
        let file = Path::new(&link);
        assert!(
            file.is_file() && is_excerpt(&text, &read(file)),
            "not an excerpt of the file named above it, {link:?}:\n{text}"
        );
    }
}

#[test]
fn every_rejected_program_is_shown_with_what_the_compiler_says() {
    let blocks = blocks(&read(Path::new(GUIDE)));
    let shown: BTreeSet<_> = blocks
        .iter()
        .filter_map(|block| Path::new(&block.link).file_name())
        .collect();
    for file in rejected() {
        let name = file.file_name().expect("a file has a name");
        assert!(shown.contains(name), "{} is not shown", file.display());
    }
}

/// Several steps show what the compiler says about the same mistake.
#[test]
fn a_program_that_several_steps_have_is_the_same_in_all() {
    let mut programs = BTreeMap::<_, Vec<_>>::new();
    for file in rejected() {
        if file.extension().is_some_and(|extension| extension == "rs") {
            let name = file.file_name().expect("a file has a name").to_owned();
            programs.entry(name).or_default().push(read(&file));
        }
    }
    programs.retain(|_, texts| texts.len() > 1);
    assert!(!programs.is_empty(), "no program is in two steps");
    for (name, texts) in programs {
        let differing = texts.iter().any(|text| *text != texts[0]);
        assert!(!differing, "{} differs", name.display());
    }
}

/// Not the later ones, which look at fields.
#[test]
fn the_pair_passes_what_the_steps_up_to_10_pass() {
    let tests = trybuild::TestCases::new();
    tests.pass("step01-the-book/passes/*.rs");
    tests.pass("step0*/fails/*.rs");
}

stderr_test! {
    /// With an exact version between trait and derive, cargo notices before the compiler does.
    #[test]
    fn two_versions_of_a_pair_do_not_get_as_far_as_the_compiler() {
        let fails = Path::new(env!("CARGO_MANIFEST_DIR")).join("step17-publishing/fails");
        Command::new(env!("CARGO"))
            // Without `--quiet`, cargo also reports that it waits for another cargo.
            .args(["metadata", "--format-version=1", "--quiet"])
            .current_dir(fails.join("pinned"))
            .assert()
            .failure()
            .stderr_eq(snapbox::Data::read_from(&fails.join("pinned.txt"), None));
    }
}

/// Step 16 looks for a mistake in what step 15's derive writes.
#[test]
fn the_pasted_expansion_is_what_the_derive_writes() {
    let golden = read(Path::new(
        "step15-fields/hello_macro_derive/src/goldens/lens.rs",
    ));
    let pasted = read(Path::new("step16-debugging/mistakes/pasted-expansion.rs"));
    assert!(is_excerpt(&golden, &pasted), "the golden is\n{golden}");
}
