use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = 1, greeting = "{nam}", colour = "golden")]
enum Breakfast<T> {
    #[hello(rename_all = "kebab-case")]
    Pancakes(#[hello] T),
    Eggs,
}

fn main() {
    Breakfast::Pancakes("maple syrup").name();
    Breakfast::<u8>::Eggs.greeting();
    Breakfast::<Vec<u8>>::hello_macro();
}
