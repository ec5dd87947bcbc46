use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(rename_all = "KEBAP-CASE")]
enum Near {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "uppercase")]
enum InAnotherCase {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "Ti\ttle")]
enum Far {
    Variant,
}

fn main() {}
