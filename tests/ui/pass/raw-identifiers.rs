use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[allow(non_camel_case_types)]
enum r#type {
    r#match,
}

fn main() {
    assert_eq!(r#type::NAME, "type");
    assert_eq!(r#type::r#match.name(), "match");
}
