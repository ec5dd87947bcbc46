use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = 3)]
struct Integer;

#[derive(HelloMacro)]
#[hello(name = -1.5)]
struct Negative;

#[derive(HelloMacro)]
#[hello(name = b"Stack")]
struct ByteString;

#[derive(HelloMacro)]
#[hello(name = c"Stack")]
struct CString;

#[derive(HelloMacro)]
#[hello(greeting = 'c')]
struct Character;

#[derive(HelloMacro)]
#[hello(name = hot::Stack)]
struct Path;

#[derive(HelloMacro)]
#[hello(name = concat!("St", "ack"))]
struct Macro;

#[derive(HelloMacro)]
#[hello(greeting = "Hi " - "there")]
struct Expression;

#[derive(HelloMacro)]
#[hello(name = "Stack"s)]
struct Suffix;

#[derive(HelloMacro)]
#[hello(name = pub)]
struct Keyword;

#[derive(HelloMacro)]
#[hello(rename_all = snake_case)]
enum RuleAsPath {}

#[derive(HelloMacro)]
#[hello(name = b'S')]
struct Byte;

#[derive(HelloMacro)]
#[hello(name = b"\xff")]
struct NotUtf8;

#[derive(HelloMacro)]
#[hello(name = r#struct)]
struct RawIdentifier;

#[derive(HelloMacro)]
#[hello(name = (a, b c), greeting = true)]
struct NotAnExpression;

#[derive(HelloMacro)]
#[hello(name = #[doc = "attribute"] "Stack")]
struct Attribute;

fn main() {}
