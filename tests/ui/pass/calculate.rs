fn main() {
    assert_eq!(hello_macro::calculate!(eval 1 + 2), 3);
    assert_eq!(
        hello_macro::calculate!(eval 1 + 2, eval String::from("a").as_str().len(),),
        (3, 1)
    );
}
