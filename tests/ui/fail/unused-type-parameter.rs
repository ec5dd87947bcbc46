use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name_fn = label)]
enum Menu<T> {
    Eggs,
    Porridge(),
}

fn main() {
    println!("{}", Menu::<u8>::NAME);
}
