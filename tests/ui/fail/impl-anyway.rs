// Only one error, because the `impl` is still written, with the right generics and the right path.

mod greetings {
    pub use hello_macro as hello;
}

use greetings::hello::HelloMacro;

#[derive(HelloMacro)]
#[hello(nmae = "Breakfast", crate = greetings::hello)]
enum Breakfast<'a, T: ?Sized, const N: usize>
where
    T: PartialEq,
{
    Pancakes([&'a T; N]),
    Eggs { count: u8 },
    Nothing,
}

type Menu = Breakfast<'static, str, 0>;

const NAME: &str = <Breakfast<u8, 3>>::NAME;
static GREETING: &str = <Breakfast<u8, 3>>::GREETING;
const EGGS: &str = <Breakfast<u8, 3>>::VARIANTS[1];
const GREETING_OF_EGGS: &str = <Breakfast<u8, 3>>::VARIANT_GREETINGS[1];

fn greet<T: HelloMacro>(value: &T) -> (&'static str, &'static str) {
    T::hello_macro();
    (value.name(), value.greeting())
}

fn main() {
    greet(&Breakfast::Pancakes([&1]));
    greet(&Menu::Eggs { count: 2 });
    match Menu::Nothing.name() {
        NAME | EGGS => println!("{GREETING}{GREETING_OF_EGGS}"),
        _ => {}
    }
}
