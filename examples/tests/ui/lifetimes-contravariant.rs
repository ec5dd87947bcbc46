//! A function that insists on `'static` cannot be given a shorter-lived text.

fn shrink<'a>(measure: fn(&'static str) -> usize) -> fn(&'a str) -> usize {
    measure
}

fn main() {
    shrink(str::len);
}
