use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = "forecast")]
enum Weather {
    Sunny,
    #[hello(name = "wet")]
    Rainy,
}

fn main() {
    assert_eq!(Weather::GREETING, "Hello, Macro! My name is forecast");
    assert_eq!(Weather::VARIANTS, ["Sunny", "wet"]);
}
