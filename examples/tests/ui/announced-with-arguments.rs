//! `announced` rejects arguments, since it would ignore them.

use procedural_macros::announced;

#[announced(loudly)]
fn serve() {}

fn main() {
    serve();
}
