//! `my_vec!` is a drop-in replacement for `vec!`: it accepts the same input, with the same result.

use std::cell::{Cell, RefCell};

use hello_macro::my_vec;

#[test]
fn the_three_forms() {
    assert_eq!(my_vec![1, 2, 3], vec![1, 2, 3]);
    assert_eq!(my_vec![1, 2, 3,], vec![1, 2, 3]);
    assert_eq!(my_vec![1], vec![1]);
    assert_eq!(my_vec![1,], vec![1]);
    assert_eq!(my_vec!["text"; 3], vec!["text"; 3]);
    assert_eq!(my_vec![0; 0], vec![0; 0]);
    assert_eq!(my_vec![] as Vec<u8>, Vec::<u8>::new());
    for length in [0, 1, 1000] {
        assert_eq!(my_vec![7; length], vec![7; length]);
    }
}

/// Nor does `vec!` cause a warning if its result is unused.
#[test]
fn the_result_may_be_unused() {
    #![forbid(unused_must_use)]

    my_vec![1, 2];
    my_vec![1; 2];
}

/// Counts its clones.
struct Cloned<'a>(&'a Cell<usize>);

impl Clone for Cloned<'_> {
    fn clone(&self) -> Self {
        self.0.set(self.0.get() + 1);
        Self(self.0)
    }
}

#[test]
fn clones_the_element_one_time_less_than_the_length() {
    for (length, expected) in [(0, 0), (1, 0), (5, 4)] {
        let (ours, theirs) = (Cell::new(0), Cell::new(0));
        let vector = my_vec![Cloned(&ours); length];
        assert_eq!(vector.len(), vec![Cloned(&theirs); length].len());
        assert_eq!((ours.get(), theirs.get()), (expected, expected));
    }
}

#[test]
fn evaluates_each_operand_once_and_in_order() {
    let log = RefCell::new(Vec::new());
    let note = |n: usize| {
        log.borrow_mut().push(n);
        n
    };
    assert_eq!(my_vec![note(1), note(2), note(3)], [1, 2, 3]);
    assert_eq!(my_vec![note(4); note(5)].len(), 5);
    assert_eq!(my_vec![note(6); note(0)].len(), 0);
    assert_eq!(*log.borrow(), [1, 2, 3, 4, 5, 6, 0]);
}

/// If the macro expanded to a block, they would be dropped at its end (E0716).
#[test]
fn temporaries_live_to_the_end_of_the_statement() {
    assert_eq!(
        my_vec![String::from("a").as_str(), &String::from("b")].concat(),
        "ab"
    );
    assert_eq!(my_vec![String::from("a").as_str(); 2].concat(), "aa");
    let length = my_vec![&String::from("a")].len() + my_vec![&String::from("b"); 2].len();
    assert_eq!(length, 3);
}

#[test]
fn a_question_mark_leaves_the_function() {
    fn parse(texts: [&str; 2]) -> Result<Vec<u8>, std::num::ParseIntError> {
        Ok(my_vec![texts[0].parse()?, texts[1].parse()?])
    }
    fn repeat(element: Option<u8>, length: Option<usize>) -> Option<Vec<u8>> {
        Some(my_vec![element?; length?])
    }
    assert_eq!(parse(["1", "2"]), Ok(vec![1, 2]));
    assert!(parse(["1", "two"]).is_err());
    assert_eq!(repeat(Some(1), Some(2)), Some(vec![1, 1]));
    assert_eq!(repeat(Some(1), None), None);
    assert_eq!(repeat(None, Some(2)), None);
}

#[test]
fn a_vector_in_a_constant() {
    const EMPTY: Vec<u8> = my_vec![];
    static STATIC: Vec<String> = my_vec![];
    const fn empty<T>() -> Vec<T> {
        my_vec![]
    }
    assert!(EMPTY.is_empty() && STATIC.is_empty() && empty::<u8>().is_empty());
    assert_eq!([EMPTY; 2].len(), 2);
}

#[test]
fn types_are_inferred_as_with_vec() {
    fn sum(numbers: Vec<u64>) -> u64 {
        numbers.into_iter().sum()
    }
    let mut later = my_vec![];
    later.insert(0, "text");
    assert_eq!(later, ["text"]);
    assert_eq!(sum(my_vec![1, 2]) + sum(my_vec![3; 2]) + sum(my_vec![]), 9);

    // Functions of two types become pointers, references to arrays become slices.
    let functions: Vec<fn(u8) -> u32> = my_vec![u8::count_zeros, |n| n.into()];
    let slices: Vec<&[u8]> = my_vec![&[1], &[2, 3]];
    assert_eq!(functions[0](1), 7);
    assert_eq!(slices.concat(), [1, 2, 3]);
}

#[test]
fn elements_that_cannot_be_cloned() {
    struct Unclonable(u8);

    let vector = my_vec![Unclonable(1), Unclonable(2)];
    assert_eq!(vector[0].0 + vector[1].0, 3);
}

#[test]
fn elements_by_fragment() {
    macro_rules! both {
        ($($element:expr),*) => {
            (my_vec![$($element),*], my_vec![$($element,)*])
        };
        ($element:expr; $length:expr) => {
            my_vec![$element; $length]
        };
    }
    assert_eq!(both!(1 + 1, 2), (vec![2, 2], vec![2, 2]));
    assert_eq!(both!(1; 1 + 1), [1, 1]);
}

#[test]
#[allow(
    clippy::large_stack_arrays,
    reason = "clippy exempts only `vec!`: https://github.com/rust-lang/rust-clippy/issues/12586"
)]
fn ten_thousand_elements() {
    let vector = seq_macro::seq!(N in 0..10000 { my_vec![#(N,)*] });
    assert!(vector.into_iter().eq(0..10000));
}
