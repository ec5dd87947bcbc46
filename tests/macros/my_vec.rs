//! `my_vec!` is a drop-in replacement for `vec!`: it accepts the same input, with the same result.

#![allow(
    clippy::cast_possible_truncation,
    clippy::deref_addrof,
    clippy::diverging_sub_expression,
    clippy::match_single_binding,
    clippy::unnecessary_cast,
    clippy::useless_vec,
    clippy::vec_init_then_push,
    reason = "expressions of every kind are the point"
)]

use std::cell::{Cell, RefCell};
use std::future::ready;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

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
}

#[test]
fn a_length_known_at_run_time() {
    for length in [0, 1, 1000] {
        assert_eq!(my_vec![7; length].len(), length);
    }
}

/// Records each clone.
struct Cloned<'a>(&'a Cell<usize>);

impl Clone for Cloned<'_> {
    fn clone(&self) -> Self {
        self.0.set(self.0.get() + 1);
        Self(self.0)
    }
}

#[test]
fn clones_once_less_than_the_length() {
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
fn control_flow_in_an_element() {
    fn returns(early: bool) -> usize {
        my_vec![1, if early { return 7 } else { 2 }].len()
    }
    assert_eq!((returns(true), returns(false)), (7, 2));

    let mut vectors = Vec::new();
    for n in 0..10 {
        vectors.push(my_vec![
            match n {
                0 => continue,
                5 => break,
                n => n,
            };
            2
        ]);
    }
    assert_eq!(vectors.concat(), [1, 1, 2, 2, 3, 3, 4, 4]);

    #[expect(unreachable_code, reason = "as with `vec!`")]
    let broken = 'outer: {
        let _: Vec<u8> = my_vec![break 'outer true];
    };
    assert!(broken);
}

#[test]
fn awaits_in_an_element() {
    let future = pin!(async {
        let listed = my_vec![ready(1).await, ready(2).await];
        let repeated = my_vec![ready(3).await; ready(2).await];
        (listed, repeated)
    });
    let poll = future.poll(&mut Context::from_waker(Waker::noop()));
    assert_eq!(poll, Poll::Ready((vec![1, 2], vec![3, 3])));
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
    later.push("text");
    assert_eq!(later, ["text"]);
    assert_eq!(sum(my_vec![1, 2]) + sum(my_vec![3; 2]) + sum(my_vec![]), 9);

    // Functions of two types become pointers, references to arrays become slices, boxes become
    // trait objects.
    let functions: Vec<fn(u8) -> u8> = my_vec![u8::count_zeros_as_u8, |n| n];
    let also: Vec<fn(u8) -> u8> = vec![u8::count_zeros_as_u8, |n| n];
    assert_eq!(functions.len(), also.len());
    let slices: Vec<&[u8]> = my_vec![&[1], &[2, 3]];
    assert_eq!(slices.concat(), vec![&[1][..], &[2, 3]].concat());
    let objects: Vec<Box<dyn Fn() -> u8>> = my_vec![Box::new(|| 1), Box::new(|| 2)];
    assert_eq!(objects.iter().map(|object| object()).sum::<u8>(), 3);
    let inferred = my_vec![1, 2, 3_u8];
    let repeated = my_vec![None; 2];
    assert_eq!(repeated, [None, Some(&inferred)].map(|_| None::<u8>));
}

trait CountZeros {
    fn count_zeros_as_u8(self) -> u8;
}

impl CountZeros for u8 {
    fn count_zeros_as_u8(self) -> u8 {
        self.count_zeros() as u8
    }
}

#[test]
fn vectors_in_vectors() {
    assert_eq!(
        my_vec![my_vec![1], my_vec![2; 2], my_vec![]].concat(),
        [1, 2, 2]
    );
    assert_eq!(my_vec![my_vec![0; 2]; 2], vec![vec![0; 2]; 2]);
    assert_eq!(my_vec![vec![my_vec!["a"]]], vec![my_vec![vec!["a"]]]);
}

#[test]
fn elements_that_are_no_ones_to_clone() {
    struct Unclonable(u8);

    let vector = my_vec![Unclonable(1), Unclonable(2)];
    assert_eq!(vector[0].0 + vector[1].0, 3);
    assert_eq!(
        my_vec![Rc::new(1); 3]
            .iter()
            .map(Rc::strong_count)
            .sum::<usize>(),
        9
    );
    assert_eq!(my_vec![(); usize::MAX].len(), usize::MAX);
}

#[test]
fn an_expression_of_any_kind_is_an_element() {
    let s = [1, 2];
    assert_eq!(
        my_vec![
            if true { 1 } else { 2 },
            { 3 },
            match 4 {
                n => n,
            }
        ],
        [1, 3, 4]
    );
    assert_eq!(
        my_vec![s[0], -1, !0, *&5, 1 + 2 * 3, 7 as i32],
        [1, -1, -1, 5, 7, 7]
    );
    assert_eq!(my_vec![1..2, 3..4].len(), 2);
    assert_eq!(my_vec![(1, 2); 1 + 1].len(), 2);
    assert_eq!(my_vec![|a: u8, b: u8| a + b][0](1, 2), 3);
    assert!(my_vec![1 < 2, 3 > 4][0]);
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
fn as_a_pattern_of_statements() {
    my_vec![1, 2];
    my_vec! { 1, 2 };
    for n in my_vec![1, 2] {
        assert!(n > 0);
    }
    let [a, b] = &my_vec![1, 2][..] else {
        unreachable!("there are two")
    };
    assert_eq!(a + b, 3);
    assert_eq!(my_vec![1, 2].iter().sum::<i32>(), 3);
}

#[test]
#[allow(
    clippy::large_stack_arrays,
    reason = "clippy knows that `vec!` has none, and only that"
)]
fn ten_thousand_elements() {
    let vector = seq_macro::seq!(N in 0..10000 { my_vec![#(N,)*] });
    assert!(vector.into_iter().eq(0..10000));
}

#[test]
fn drops_what_it_has_when_an_element_panics() {
    struct Dropped<'a>(&'a Cell<u8>);
    impl Drop for Dropped<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    let drops = Cell::new(0);
    #[expect(unreachable_code, reason = "as with `vec!`")]
    let make =
        || -> Vec<Dropped> { my_vec![Dropped(&drops), Dropped(&drops), panic!("the third")] };
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(make));
    assert!(caught.is_err());
    assert_eq!(drops.get(), 2);
}
