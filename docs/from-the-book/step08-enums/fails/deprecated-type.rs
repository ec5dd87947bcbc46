#![forbid(deprecated)]

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[deprecated = "bake `Pancakes` instead"]
struct Waffles;

fn main() {}
