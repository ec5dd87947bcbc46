use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(crate = 3)]
struct Integer;

#[derive(HelloMacro)]
#[hello(crate = "hello-macro")]
struct NotAPathInAString;

#[derive(HelloMacro)]
#[hello(crate = hello_macro::<u8>)]
struct Arguments;

#[derive(HelloMacro)]
#[hello(crate = <u8>::hello_macro)]
struct Associated;

fn main() {
    Integer::hello_macro();
    NotAPathInAString::hello_macro();
    Arguments::hello_macro();
    Associated::hello_macro();
}
