//! What the macros accept, at the root of a crate that has no prelude and forbids all warnings.

#![no_implicit_prelude]
#![forbid(warnings)]

use ::hello_macro::{HelloMacro, calculate, my_vec};

#[derive(HelloMacro)]
struct Unit;

#[derive(HelloMacro)]
#[hello(name = "a pair", greeting = "I am {name} {{of two}}")]
struct Tuple<'a, T: ?::std::marker::Sized, const N: usize>(&'a T, [u8; N])
where
    T: ::std::cmp::PartialEq;

#[derive(HelloMacro)]
union Bits {
    byte: u8,
}

#[derive(HelloMacro)]
enum Never {}

#[derive(HelloMacro)]
#[hello(rename_all = "kebab-case")]
#[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
enum Topping {
    MapleSyrup,
    #[hello(name = "crème", greeting = "Voilà la {name}.")]
    Cream(),
    r#Other {},
}

const CREAM: &str = Topping::Cream().welcome();

fn main() {
    Unit::hello_macro();
    let Tuple(text, bytes) = Tuple("text", [1]);
    calculate!(eval text, eval bytes.len(), eval Tuple(text, bytes).name());
    ::std::assert_eq!(Bits { byte: 1 }.name(), "Bits");
    ::std::assert_eq!(<Never as HelloMacro>::VARIANTS.len(), 0);
    let toppings = my_vec![Topping::MapleSyrup, Topping::Cream(), Topping::Other {}];
    for topping in toppings {
        let ::std::option::Option::Some(parsed) = Topping::parse(topping.label()) else {
            ::std::panic!("{} is not parsed", topping.label());
        };
        ::std::assert_eq!(parsed.welcome(), topping.greeting());
    }
    ::std::assert_eq!(CREAM, "Voilà la crème.");
}
