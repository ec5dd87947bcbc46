//! `HelloMacro` has constants and a function without `self`: there is no vtable for it.

use hello_macro::HelloMacro;

fn greet(greeter: &dyn HelloMacro) {
    println!("{}", greeter.greeting());
}

fn main() {}
