use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(nmae = "Stack")]
struct Pancakes;

fn greet<T: HelloMacro>() -> &'static str {
    T::GREETING
}

fn main() {
    assert_eq!(greet::<Pancakes>(), "Hello, Macro! My name is Stack");
    assert_eq!(Pancakes.name(), "Stack");
}
