use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = "")]
enum Breakfast {
    #[hello(name = "")]
    Pancakes,
}

fn main() {}
