use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(rename = "stack")]
struct Pancakes;

#[derive(HelloMacro)]
#[hello(renameAll = "lowercase")]
enum Key {
    #[hello(rename = "a", Greeting = "Hi")]
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "UpperCamelCase")]
enum Upper {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "lowerCamelCase")]
enum Lower {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "Train-Case")]
enum Train {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "Snake-Case")]
enum Snake {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = kebab-case)]
enum WithoutQuotes {
    Variant,
}

fn main() {}
