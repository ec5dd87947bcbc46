use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello("Stack")]
struct Literal;

#[derive(HelloMacro)]
#[hello(name = "Stack" greeting = "Hi")]
struct NoComma;

#[derive(HelloMacro)]
#[hello(name = "Stack"; greeting = "Hi")]
struct Semicolon;

#[derive(HelloMacro)]
#[hello(= "Stack", name = "Stack")]
struct NoName;

fn main() {
    Literal::hello_macro();
    NoComma::hello_macro();
    Semicolon::hello_macro();
    NoName::hello_macro();
}
