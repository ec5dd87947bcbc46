use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello("Stack")]
struct Literal;

#[derive(HelloMacro)]
#[hello(name = "Stack" greeting = "Hi")]
struct NoComma;

#[derive(HelloMacro)]
#[hello(name_fn = label greeting_fn = welcome, name = 3)]
enum NoCommaOfAnEnum {
    Butter,
}

#[derive(HelloMacro)]
#[hello(name = the stack, greeting = Hi there {name})]
struct NoQuotes;

#[derive(HelloMacro)]
#[hello(name = "Stack"; greeting = "Hi")]
struct Semicolon;

#[derive(HelloMacro)]
#[hello(= "Stack", name = "Stack")]
struct NoName;

#[derive(HelloMacro)]
#[hello(name "Stack", greeting = "{}")]
struct NoEquals;

#[derive(HelloMacro)]
#[hello(name: "Stack")]
struct Colon;

#[derive(HelloMacro)]
#[hello(name = "Stack" "of pancakes")]
struct TwoValues;

#[derive(HelloMacro)]
#[hello(true, nmae = "Stack")]
struct Boolean;

#[derive(HelloMacro)]
#[hello(::name = "Stack")]
struct LeadingColons;

#[derive(HelloMacro)]
#[hello(name:: = "Stack")]
struct TrailingColons;

macro_rules! by_fragment {
    ($expression:expr) => {
        #[derive(HelloMacro)]
        #[hello($expression, nmae = "Stack", greeting = "{")]
        struct Fragment;
    };
}
by_fragment!(name + 1);

fn main() {
    NoCommaOfAnEnum::Butter.label();
    NoCommaOfAnEnum::Butter.welcome();
}
