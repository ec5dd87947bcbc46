//! A shorter lifetime does not stand in for a longer one.

fn extend<'a>(text: &'a str) -> &'static str {
    text
}

fn main() {
    extend("pancakes");
}
