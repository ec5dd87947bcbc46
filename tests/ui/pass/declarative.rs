//! What `my_vec!` and `calculate!` accept.

use hello_macro::{calculate, my_vec};

fn main() {
    let none: Vec<u8> = my_vec![];
    assert!(none.is_empty());
    assert_eq!(my_vec![1, 2, 3,], [1, 2, 3]);
    assert_eq!(my_vec!["egg"; 2], ["egg", "egg"]);

    assert_eq!(calculate!(eval 1 + 2), 3);
    assert_eq!(calculate!(eval 1.5 * 2.0, eval "text", ), (3.0, "text"));
}
