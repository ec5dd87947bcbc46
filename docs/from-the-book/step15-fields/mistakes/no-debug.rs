use hello_macro::HelloMacro;

struct Pancakes;

#[derive(HelloMacro)]
struct Order {
    #[hello(show)]
    dish: Pancakes,
}

fn main() {}
