//! `gen` has been a keyword since edition 2024.

fn main() {
    let gen = String::from("impl");
    println!("{gen}");
}
