use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(nmae = "Stack")]
struct Pancakes;

fn main() {}
