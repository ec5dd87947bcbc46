use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
struct Pancakes;

#[derive(HelloMacro)]
#[hello(name_fn = label)]
union Bits {
    byte: u8,
}

#[derive(HelloMacro)]
enum Breakfast {
    #[hello(name_fn = label)]
    Eggs,
}

fn main() {
    println!("{} {}", Pancakes.label(), Pancakes.welcome());
    let _: Option<Pancakes> = Pancakes::parse("Pancakes");
    println!("{} {}", Bits { byte: 1 }.label(), Breakfast::Eggs.name());
}
