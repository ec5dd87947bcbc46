//! The two macros and the derive, each next to its expansion, written by hand.
//!
//! A macro is for what a function cannot do: take any number of arguments (`my_vec!`), see the
//! text of its argument (`calculate!`), or write an `impl` (the derive).
//! `cargo expand -p examples --example macros` shows the compiler's own expansion of this file.

use std::cell::Cell;
use std::fmt::Debug;

use hello_macro::{HelloMacro, calculate, my_vec};

/// Prints an invocation and its expansion, and checks that both have the same value.
///
/// A macro, because it prints the text of both. The part that does not need the text is a function.
macro_rules! show {
    ($invocation:expr, $expansion:expr) => {
        println!(
            "{}\n  is {}",
            stringify!($invocation),
            stringify!($expansion)
        );
        show_equal(&$invocation, &$expansion);
    };
}

fn show_equal<T: Debug + PartialEq>(invocation: &T, expansion: &T) {
    assert_eq!(invocation, expansion);
    println!("  {invocation:?}");
}

fn main() {
    one_expression_of_many();
    value_and_text();
    an_impl();
    needless_macro();
}

// 1. `my_vec!` takes any number of arguments.

fn one_expression_of_many() {
    show!(my_vec![], Vec::<u8>::new());
    // One array is boxed, and the box becomes the `Vec`. A `push` for each element would be more
    // code to compile. It would also need a `let`, at the end of which the `String` in
    // `&String::from("a")` would be dropped.
    show!(my_vec![1, 2, 3,], <[_]>::into_vec(Box::new([1, 2, 3])));
    // The element is evaluated once and cloned, so here its type must be `Clone`.
    show!(
        my_vec![String::from("ha"); 2],
        std::iter::repeat_n(String::from("ha"), 2).collect()
    );
}

// 2. `calculate!` sees the text of its argument.

fn value_and_text() {
    println!("by hand:");
    // The argument is evaluated once, though it is printed and returned.
    #[expect(clippy::match_single_binding, reason = "this is the expansion")]
    let by_hand = match 1 + 2 {
        value => {
            println!("{} = {}", stringify!(1 + 2), &value);
            value
        }
    };
    println!("by the macro:");
    assert_eq!(calculate!(eval 1 + 2), by_hand);

    // It is one expression, so it can be part of another: this one has the value 6.
    calculate!(eval calculate!(eval 1 + 2) * 2);

    // It expands to a `match`. With a `let`, the `String` would be dropped at the end of the `let`.
    // With the `match`, it lives to the end of the statement that the macro is in.
    let length = calculate!(eval String::from("  pancakes").trim()).len();
    println!("its length is {length}");

    // Several expressions print a line each. The result is a tuple, so their types may differ.
    let (sum, quotient) = calculate!(eval 1 + 2, eval 7.0 / 2.0);
    println!("the values are {sum} and {quotient}");
}

// 3. `#[derive(HelloMacro)]` writes an `impl`.

mod derived {
    use hello_macro::HelloMacro;

    #[derive(HelloMacro)]
    pub(crate) struct Pancakes;

    #[derive(HelloMacro)]
    #[hello(
        name = "breakfast",
        greeting = "Have some {name}!",
        rename_all = "kebab-case",
        // The default. Write another path if `hello_macro` is renamed or re-exported.
        crate = ::hello_macro
    )]
    pub(crate) enum Breakfast {
        Pancakes,
        BelgianWaffles,
        #[hello(name = "crêpes", greeting = "Prenez des {name} !")]
        Crepes,
    }
}

mod by_hand {
    use hello_macro::HelloMacro;

    pub(crate) struct Pancakes;

    impl HelloMacro for Pancakes {
        const NAME: &'static str = "Pancakes";
        const GREETING: &'static str = "Hello, Macro! My name is Pancakes";
        // The trait provides `hello_macro` and everything else.
    }

    pub(crate) enum Breakfast {
        Pancakes,
        BelgianWaffles,
        Crepes,
    }

    impl HelloMacro for Breakfast {
        // The options are read at compile time. Only their texts are left.
        const NAME: &'static str = "breakfast";
        const GREETING: &'static str = "Have some breakfast!";
        const VARIANTS: &'static [&'static str] = &["pancakes", "belgian-waffles", "crêpes"];
        const VARIANT_GREETINGS: &'static [&'static str] = &[
            "Have some pancakes!",
            "Have some belgian-waffles!",
            "Prenez des crêpes !",
        ];

        // The constants can't say which variant a value is.
        fn variant_index(&self) -> Option<usize> {
            Some(match self {
                Self::Pancakes => 0,
                Self::BelgianWaffles => 1,
                Self::Crepes => 2,
            })
        }
    }
}

fn an_impl() {
    same_type::<derived::Pancakes, by_hand::Pancakes>();
    same_value(&derived::Pancakes, &by_hand::Pancakes);

    same_type::<derived::Breakfast, by_hand::Breakfast>();
    same_value(&derived::Breakfast::Pancakes, &by_hand::Breakfast::Pancakes);
    same_value(
        &derived::Breakfast::BelgianWaffles,
        &by_hand::Breakfast::BelgianWaffles,
    );
    same_value(&derived::Breakfast::Crepes, &by_hand::Breakfast::Crepes);
}

fn same_type<Derived: HelloMacro, ByHand: HelloMacro>() {
    assert_eq!(Derived::NAME, ByHand::NAME);
    assert_eq!(Derived::GREETING, ByHand::GREETING);
    assert_eq!(Derived::VARIANTS, ByHand::VARIANTS);
    assert_eq!(Derived::VARIANT_GREETINGS, ByHand::VARIANT_GREETINGS);
    println!(
        "{}: {:?} {:?}",
        Derived::NAME,
        Derived::GREETING,
        Derived::VARIANTS
    );
}

fn same_value(derived: &impl HelloMacro, by_hand: &impl HelloMacro) {
    assert_eq!(derived.variant_index(), by_hand.variant_index());
    assert_eq!(derived.name(), by_hand.name());
    assert_eq!(derived.greeting(), by_hand.greeting());
    println!("  {}: {:?}", derived.name(), derived.greeting());
}

// A common mistake: a macro where a function would do.

/// It takes one value, does not use its text and writes no item, so a function can do the same. It
/// is also worse: its argument is in the expansion twice, so it is evaluated twice.
macro_rules! double_macro {
    ($number:expr) => {
        $number + $number
    };
}

/// A function evaluates its argument once and states its types, and an error in a call points at
/// the call.
fn double(number: u32) -> u32 {
    number + number
}

fn needless_macro() {
    let calls = Cell::new(0);
    let number = || {
        calls.set(calls.get() + 1);
        21
    };
    calculate!(eval double_macro!(number()));
    calculate!(eval calls.take());
    calculate!(eval double(number()));
    calculate!(eval calls.take());
}
