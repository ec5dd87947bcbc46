#[derive(hello_macro::HelloMacro)]
struct Pancakes;

fn main() {
    <Pancakes as hello_macro::HelloMacro>::hello_macro();
}
