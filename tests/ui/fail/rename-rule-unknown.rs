use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(rename_all = "kebap-case")]
enum Near {
    Variant,
}

#[derive(HelloMacro)]
#[hello(rename_all = "Title")]
enum Far {
    Variant,
}

fn main() {}
