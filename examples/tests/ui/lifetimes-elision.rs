//! Two borrowed arguments: the result may come from either, and the signature has to say so.

fn longer(first: &str, second: &str) -> &str {
    if second.len() > first.len() { second } else { first }
}

fn main() {
    longer("pancakes", "waffles");
}
