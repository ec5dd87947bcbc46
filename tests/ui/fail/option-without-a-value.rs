use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name)]
struct Bare;

#[derive(HelloMacro)]
#[hello(name = )]
struct Equals;

#[derive(HelloMacro)]
#[hello(name = , greeting = "Hi")]
struct EqualsInAList;

#[derive(HelloMacro)]
#[hello(greeting("Hi"))]
struct Parentheses;

#[derive(HelloMacro)]
#[hello(crate)]
struct Crate;

#[derive(HelloMacro)]
#[hello(rename_all)]
enum Rule {}

fn main() {}
