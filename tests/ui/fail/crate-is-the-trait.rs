use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(crate = hello_macro::HelloMacro)]
struct Path;

#[derive(HelloMacro)]
#[hello(crate = "::hello_macro::HelloMacro")]
struct String;

#[derive(HelloMacro)]
#[hello(crate = HelloMacro)]
struct Trait;

fn main() {
    Trait::hello_macro();
    Path::hello_macro();
    String::hello_macro();
}
