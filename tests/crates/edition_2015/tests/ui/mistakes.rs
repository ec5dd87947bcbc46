extern crate hello_macro;

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(nmae = "Stack")]
struct Pancakes;

fn main() {
    Pancakes::hello_macro();
    let _: Vec<u8> = hello_macro::my_vec![,];
    hello_macro::calculate!(1 + 2);
}
