use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = "Stack", name = "Pile")]
struct InOneList;

#[derive(HelloMacro)]
#[hello(greeting = "Hi")]
#[hello(greeting = "Hello")]
struct InTwoAttributes;

#[derive(HelloMacro)]
enum OnAVariant {
    #[hello(name = "a", greeting = "Hi", name = "b")]
    Variant,
}

fn main() {}
