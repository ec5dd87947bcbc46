use hello_macro::my_vec;

fn main() {
    let _ = my_vec![1 2];
}
