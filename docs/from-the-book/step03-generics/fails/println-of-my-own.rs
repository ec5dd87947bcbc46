use hello_macro::HelloMacro;

macro_rules! println {
    () => {};
}

#[derive(HelloMacro)]
struct Pancakes;

fn main() {
    println!();
    Pancakes::hello_macro();
}
