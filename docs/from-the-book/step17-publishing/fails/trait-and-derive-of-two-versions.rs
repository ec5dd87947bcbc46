use hello_macro::HelloMacro;

#[derive(HelloMacro)]
enum Weather {
    Sunny,
    Rainy,
}

fn main() {}
