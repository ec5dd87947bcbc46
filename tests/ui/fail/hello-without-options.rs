use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello]
struct Bare;

#[derive(HelloMacro)]
#[hello()]
struct Empty;

#[derive(HelloMacro)]
#[hello = "Stack"]
struct Equals;

#[derive(HelloMacro)]
#[hello[name = "Stack"]]
struct Brackets;

fn main() {}
