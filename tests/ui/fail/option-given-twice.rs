use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = "Stack", name = "Pile")]
struct InOneList;

#[derive(HelloMacro)]
#[hello(greeting = "Hi")]
#[hello(greeting = "Hello")]
struct InTwoAttributes;

#[derive(HelloMacro)]
#[hello(name_fn = label, name_fn = label)]
enum OnAVariant {
    #[hello(name = "a", greeting = "Hi", name = "b")]
    Variant,
}

#[derive(HelloMacro)]
#[hello(nmae = "a", nmae = "b")]
struct Unknown;

fn main() {
    OnAVariant::Variant.label();
}
