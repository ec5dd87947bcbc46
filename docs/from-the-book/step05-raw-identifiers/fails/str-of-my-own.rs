use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[allow(non_camel_case_types)]
struct str;

fn main() {
    assert_eq!(str::NAME, "str");
}
