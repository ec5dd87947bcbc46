use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[allow(non_camel_case_types)]
struct r#type;

const _: () = assert!(matches!(r#type::NAME.as_bytes(), b"type"));

fn main() {}
