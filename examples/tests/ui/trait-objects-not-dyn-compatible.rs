//! `HelloMacro` has constants and a function without `self`, which a vtable can't hold.

use hello_macro::HelloMacro;

fn greet(greeter: &dyn HelloMacro) {
    println!("{}", greeter.greeting());
}

fn main() {}
