use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(crate = hello_macro::HelloMacro)]
struct Path;

#[derive(HelloMacro)]
#[hello(crate = "::hello_macro::HelloMacro")]
struct String;

fn main() {
    Path::hello_macro();
    String::hello_macro();
}
