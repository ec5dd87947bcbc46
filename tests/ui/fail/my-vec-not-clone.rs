use hello_macro::my_vec;

fn main() {
    struct NotClone;
    let _ = my_vec![NotClone; 3];
}
