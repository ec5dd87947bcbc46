//! With `'a` as a parameter the caller chooses it, and every choice is longer than the local lives.

fn call_with_ref<'a>(shorten: fn(&'a str) -> &'a str) -> usize {
    let local = String::from("  pancakes  ");
    shorten(&local).len()
}

fn main() {
    call_with_ref(str::trim);
}
