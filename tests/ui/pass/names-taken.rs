// What the expansion names is there by its full path. The user's own things of these names are left alone.

#![allow(non_camel_case_types, unused)]

mod core {}
mod std {}
mod hello_macro {}
struct str;
struct usize;
enum Option {
    None,
}

#[derive(::hello_macro::HelloMacro)]
enum Names<str> {
    NAME(str),
    Self_,
    Err,
}

fn main() {
    let names = <Names<u8> as ::hello_macro::HelloMacro>::VARIANTS;
    assert_eq!(names, ["NAME", "Self_", "Err"]);
}
