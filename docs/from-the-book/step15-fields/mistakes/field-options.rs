use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Order {
    #[hello(name = "table")]
    seat: u8,
}

#[derive(HelloMacro)]
enum Weather {
    Sunny,
    Rainy {
        #[hello(show)]
        millimetres: u8,
    },
}

fn main() {}
