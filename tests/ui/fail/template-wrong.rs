use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(greeting = "Hello, {nmae}")]
struct UnknownPlaceholder;

#[derive(HelloMacro)]
#[hello(greeting = "Hello, {}")]
struct NoPlaceholder;

#[derive(HelloMacro)]
#[hello(greeting = "Hello, {name:?}")]
struct FormatSpecification;

#[derive(HelloMacro)]
#[hello(greeting = "Hello, {name")]
struct Unclosed;

#[derive(HelloMacro)]
#[hello(greeting = "Hello,\tname}")]
struct Stray;

#[derive(HelloMacro)]
#[hello(greeting = "{Hello\t}, {name} now} {in\tthe {name}")]
struct ThreeMistakes;

#[derive(HelloMacro)]
#[hello(greeting = "{na{nam}")]
struct Nested;

fn main() {}
