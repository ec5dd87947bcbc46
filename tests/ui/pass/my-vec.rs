use hello_macro::my_vec;

struct Vec;
struct Box;

fn first_even(numbers: &[i32]) -> core::option::Option<std::vec::Vec<i32>> {
    let even = numbers.iter().find(|number| *number % 2 == 0);
    Some(my_vec![*even?])
}

fn main() {
    assert_eq!(my_vec![1, 2, 3,], [1, 2, 3]);
    assert_eq!(my_vec!["ha"; 1 + 1], ["ha", "ha"]);
    assert_eq!(my_vec![&String::from("a")].len(), 1);
    assert_eq!(first_even(&[1, 2]), Some(my_vec![2]));
    assert!(first_even(&my_vec![]).is_none());
}
