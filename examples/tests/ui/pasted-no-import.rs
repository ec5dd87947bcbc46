//! `Cell` is not in the prelude.

struct Board<'a>(Cell<&'a str>);

fn main() {}
