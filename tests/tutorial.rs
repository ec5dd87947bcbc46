//! `docs/tutorial.md` names functions after a link to the file that they are in.

use std::fs;
use std::path::Path;

#[test]
fn each_function_that_the_tutorial_names_is_in_the_file_before_it() {
    let page = fs::read_to_string("docs/tutorial.md").expect("the page is there");
    // The table at the end quotes code that does not compile.
    let (page, _) = page
        .split_once("## If you pasted")
        .expect("the page ends with it");
    let mut named = 0;
    for link in page.split("](").skip(1) {
        let (path, text) = link.split_once(')').expect("a link is closed");
        let is_rust = Path::new(path).extension() == Some("rs".as_ref());
        if !is_rust || path.contains("hello_macro") {
            continue;
        }
        let source = fs::read_to_string(Path::new("docs").join(path)).expect("the link is right");
        // Up to the next link.
        let text = text.rsplit_once('[').map_or(text, |(text, _)| text);
        let quoted = text.split('`').skip(1).step_by(2);
        let is_function =
            |name: &&str| name.bytes().all(|it| it == b'_' || it.is_ascii_lowercase());
        for name in quoted.filter(is_function) {
            // Words that are not functions of the example.
            if [
                "unsafe", "strlen", "puts", "dyn", "impl", "match", "cc", "poll",
            ]
            .contains(&name)
            {
                continue;
            }
            assert!(
                source.contains(&format!("fn {name}")),
                "{path} has no `{name}`"
            );
            named += 1;
        }
    }
    assert!(named > 40, "only {named} functions were found");
}
