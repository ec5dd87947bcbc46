use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(from_name_fn = parse)]
enum Fields {
    Empty(),
    Eggs(u8),
    Porridge { oats: bool },
}

#[derive(HelloMacro)]
#[hello(from_name_fn = parse)]
enum Phantom<T> {
    Of(std::marker::PhantomData<T>),
}

#[derive(HelloMacro)]
#[hello(rename_all = "lowercase", from_name_fn = parse)]
enum SameName {
    Tea,
    Coffee,
    #[hello(name = "tea")]
    Chai,
    TEA,
    #[hello(name = "\t")]
    Tab,
    #[hello(name = "\t")]
    Indent,
}

fn main() {
    let _: Option<Fields> = Fields::parse("Empty");
    let _: Option<Phantom<u8>> = Phantom::parse("Of");
    let _: Option<SameName> = SameName::parse("tea");
}
