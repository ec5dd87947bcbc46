use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(greeting = "Have some {nmae}!", rename = "kebab-case")]
enum Breakfast {
    BelgianWaffles,
    Crepes,
}

fn main() {
    println!("{}", Breakfast::Crepes.greeting());
}
