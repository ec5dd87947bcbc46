use procedural_macros::{announced, hex};

#[announced]
struct Pancakes;

#[announced]
const fn answer() -> u8 {
    42
}

#[announced(loudly)]
fn serve() {}

const BYTES: [u8; 2] = hex!("ca ge");
const HALF: [u8; 1] = hex!("caf");

fn main() {
    const ANSWER: u8 = answer();
    serve();
    println!("{ANSWER}");
}
