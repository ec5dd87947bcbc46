use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(rename_all = "kebab-case")]
struct Pancakes;

#[derive(HelloMacro)]
#[hello(rename_all = "kebab-case")]
union Bits {
    byte: u8,
}

fn main() {}
