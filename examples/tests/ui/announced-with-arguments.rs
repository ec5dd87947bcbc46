//! An argument that the attribute would ignore is a mistake.

use procedural_macros::announced;

#[announced(loudly)]
fn serve() {}

fn main() {
    serve();
}
