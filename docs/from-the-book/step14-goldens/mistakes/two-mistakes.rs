use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(nmae = "forecast")]
enum Weather {
    Sunny,
    #[hello(name = "")]
    Rainy,
}

fn main() {}
