use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Order<T> {
    #[hello(show)]
    dish: T,
    #[hello(show, name = "table")]
    seat: u8,
    paid: bool,
}

fn main() {
    let order = Order { dish: "pancakes", seat: 4, paid: false };
    let mut slip = Vec::new();
    order.each_field(&mut |name, value| slip.push(format!("{name}: {value:?}")));
    assert_eq!(slip, ["dish: \"pancakes\"", "table: 4"]);
    assert!(!order.paid);
}
