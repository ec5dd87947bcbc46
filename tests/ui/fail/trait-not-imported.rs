#[derive(hello_macro::HelloMacro)]
enum Menu {
    Eggs,
}

fn main() {
    let _ = Menu::NAME;
    let _ = Menu::GREETING;
    let _ = Menu::VARIANTS;
    let _ = Menu::VARIANT_GREETINGS;
    Menu::Eggs.variant_index();
    Menu::Eggs.name();
    Menu::Eggs.greeting();
    Menu::hello_macro();
}
