use hello_macro::my_vec;

fn main() {
    let _: Vec<u8> = my_vec![,];
}
