use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Named {
    #[hello(name = "flour")]
    flour: u32,
}

#[derive(HelloMacro)]
struct Tuple(u8, #[r#hello] u8);

#[derive(HelloMacro)]
union Union {
    #[hello(name = "bits")]
    bits: u8,
}

#[derive(HelloMacro)]
enum Enum {
    Named {
        #[hello(name = "flour")]
        flour: u32,
    },
    Tuple(#[hello = "flour"] u32),
}

#[derive(HelloMacro)]
struct Generic<
    #[hello(name = "'a")] 'a,
    #[hello(name = "T")]
    #[hello(greeting = "T")]
    T,
    #[r#hello(name = "N")] const N: usize,
>(&'a T, [u8; N]);

macro_rules! length {
    ($item:item) => {{
        $item
        5
    }};
}

#[derive(HelloMacro)]
struct TypeOfAMacro([u8; length!(#[derive(HelloMacro)] #[hello(name = "inner")] struct Inner;)]);

#[derive(HelloMacro)]
struct TypeOfItsOwn([u8; {
    #[derive(HelloMacro)]
    #[hello(name = "inner")]
    struct Inner;
    Inner::NAME.len()
}]);

fn main() {
    Named::hello_macro();
    Tuple::hello_macro();
    Union::hello_macro();
    Enum::hello_macro();
    Generic::<u8, 1>::hello_macro();
    TypeOfAMacro::hello_macro();
    TypeOfItsOwn::hello_macro();
}
