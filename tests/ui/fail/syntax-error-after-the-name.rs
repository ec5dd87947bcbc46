use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = "menu", name_fn = label)]
enum NoComma<T> {
    Pancakes(T)
    Eggs,
}

#[derive(HelloMacro)]
struct NoFieldComma {
    flour: u32
    milk: u32,
}

#[derive(HelloMacro)]
struct NoSemicolon(u8)

fn main() {
    NoComma::<u8>::hello_macro();
    let eggs = NoComma::<u8>::Eggs;
    println!("{} {} {} {:?}", eggs.label(), eggs.name(), eggs.greeting(), eggs.variant_index());
    println!("{:?} {:?}", NoComma::<u8>::VARIANTS, NoComma::<u8>::VARIANT_GREETINGS);
    println!("{} {}", NoFieldComma::NAME, NoFieldComma { flour: 1, milk: 2 }.name());
    println!("{} {}", NoSemicolon::GREETING, NoSemicolon(1).greeting());
}
