use hello_macro::my_vec;

fn main() {
    struct NotClone;
    let _ = my_vec![NotClone; 3];
    let _ = my_vec![1; "three"];
}
