use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name = 3)]
struct Integer;

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
#[hello(name = Stack)]
struct Path;

#[derive(HelloMacro)]
#[hello(name = concat!("St", "ack"))]
struct Macro;

#[derive(HelloMacro)]
#[hello(greeting = "Hi " + "there")]
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

fn main() {
    Integer::hello_macro();
    ByteString::hello_macro();
    CString::hello_macro();
    Character::hello_macro();
    Path::hello_macro();
    Macro::hello_macro();
    Expression::hello_macro();
    Suffix::hello_macro();
    Keyword::hello_macro();
    RuleAsPath::hello_macro();
}
