#[derive(hello_macro::HelloMacro)]
fn pancakes() {}

#[derive(hello_macro::HelloMacro)]
trait Breakfast {}

fn main() {}
