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

// One is near enough to a known name, the other is not.
#[derive(HelloMacro)]
#[hello(krate = ::hello_macro, parse_fn = parse)]
enum Menu {
    Eggs,
}

fn main() {}
