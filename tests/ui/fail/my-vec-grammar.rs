use hello_macro::my_vec;

fn main() {
    let _: Vec<u8> = my_vec![,];
    let _ = my_vec![1; 2,];
    let _ = my_vec![1, 2; 3];
    let _ = my_vec![1; 2; 3];
    let _ = my_vec![1 2];
    let _: Vec<u8> = my_vec![; 3];
    let _ = my_vec![1; ];
}
