use hello_macro::HelloMacro;

#[derive(HelloMacro)]
enum Weather {
    Sunny,
    Rainy { millimetres: u8 },
    Windy(f32),
}

fn main() {
    assert_eq!(Weather::VARIANTS, ["Sunny", "Rainy", "Windy"]);
    assert_eq!(Weather::Sunny.name(), "Sunny");
    let rain = Weather::Rainy { millimetres: 3 };
    assert_eq!(rain.greeting(), "Hello, Macro! My name is Rainy");
    assert_eq!(Weather::Windy(0.5).variant_index(), Some(2));
}
