//! A shorter lifetime can't stand in for a longer one.

fn extend<'a>(text: &'a str) -> &'static str {
    text
}

fn main() {
    extend("pancakes");
}
