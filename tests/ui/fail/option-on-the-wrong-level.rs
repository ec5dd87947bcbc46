use hello_macro::HelloMacro;

#[derive(HelloMacro)]
enum Breakfast {
    #[hello(rename_all = "kebab-case")]
    Pancakes,
    #[hello(crate = ::hello_macro)]
    Eggs,
}

fn main() {}
