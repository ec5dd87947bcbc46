//! If `'a` is a parameter, the caller chooses it, and every choice outlives the local.

fn call_with_ref<'a>(shorten: fn(&'a str) -> &'a str) -> usize {
    let local = String::from("  pancakes  ");
    shorten(&local).len()
}

fn main() {
    call_with_ref(str::trim);
}
