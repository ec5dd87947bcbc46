use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(
    name = 1,
    name_fn = Eggs, nmae = "menu",
    from_name_fn = parse,
    greeting_fn = parse,
)]
enum Menu {
    #[hello(greeting = "{")]
    Eggs(u8),
    #[hello(name = "tea", greting = "Hi")]
    Tea,
    #[hello(name = "tea")]
    Chai {
        #[hello(name = "milk")]
        milk: u8,
    },
}

fn main() {
    println!("{}", Menu::Tea.name());
}
