use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct type {
    count: u8,
}

#[derive(HelloMacro)]
#[hello(name_fn = label)]
enum match {
    Eggs,
    ref(u8),
}

fn main() {
    r#type { count: 1 }.name();
    r#match::Eggs.label();
}
