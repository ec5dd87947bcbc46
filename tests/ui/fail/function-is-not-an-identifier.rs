use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name_fn = "get label", greeting_fn = self, from_name_fn = topping::parse)]
enum Topping {
    Butter,
}

#[derive(HelloMacro)]
#[hello(name_fn, greeting_fn = _, from_name_fn = fn)]
enum Drink {
    Coffee,
}

#[derive(HelloMacro)]
#[hello(name_fn = label(), greeting_fn = 3, from_name_fn(parse))]
enum Side {
    Toast,
}

fn main() {
    Topping::Butter.name();
    Drink::Coffee.name();
    Side::Toast.name();
}
