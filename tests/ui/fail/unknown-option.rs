use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(nmae = "Stack")]
struct Pancakes;

#[derive(HelloMacro)]
#[hello(colour = "golden")]
enum Breakfast {
    #[hello(greetings = "Hi")]
    Pancakes,
    #[hello(serde::rename = "eggs")]
    Eggs,
}

fn main() {}
