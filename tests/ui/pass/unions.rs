use hello_macro::HelloMacro;

#[derive(HelloMacro)]
union Bits {
    _float: f32,
    _bytes: [u8; 4],
}

fn main() {
    assert_eq!(Bits { _float: 1.0 }.name(), "Bits");
}
