//! Runs the calculation that its argument names. `tests/output.rs` knows what each prints.

use std::cell::Cell;
use std::fmt;

use hello_macro::calculate;

fn main() {
    let calculation = std::env::args().nth(1);
    match calculation.as_deref() {
        Some("one") => one(),
        Some("several") => several(),
        Some("any_display") => any_display(),
        Some("evaluated_once") => evaluated_once(),
        Some("in_order") => in_order(),
        Some("temporaries") => temporaries(),
        Some("texts") => texts(),
        Some("by_path") => by_path::calculations(),
        Some("in_expressions") => in_expressions(),
        Some("question_mark") => assert_eq!(question_mark("x"), None),
        Some("a_panic") => a_panic(),
        Some("by_fragment") => by_fragment(),
        Some("two_hundred") => two_hundred(),
        other => panic!("{other:?} is no calculation"),
    }
}

fn one() {
    assert_eq!(calculate!(eval 1 + 2), 3);
    assert_eq!(calculate!(eval(1 + 2) * 3,), 9);
    assert_eq!(calculate! { eval 2 - 3 }, -1);
    assert_eq!(calculate![eval 7 / 2], 3);
}

fn several() {
    assert_eq!(calculate!(eval 1 + 2, eval 2 * 3), (3, 6));
    assert_eq!(calculate!(eval 1, eval "two", eval 3.5,), (1, "two", 3.5));
}

struct Own;

impl fmt::Display for Own {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("of my own")
    }
}

// rustfmt takes `eval -7` for a subtraction, and writes spaces that end up in the output.
#[rustfmt::skip]
fn any_display() {
    calculate!(eval usize::MAX);
    calculate!(eval -7_i8);
    calculate!(eval i128::MIN);
    calculate!(eval 1.0 / 3.0);
    calculate!(eval 1.0_f32);
    calculate!(eval f64::NAN);
    calculate!(eval 'x');
    calculate!(eval 1 < 2);
    calculate!(eval String::from("text"));
    calculate!(eval &&"text");
    calculate!(eval Own);
    calculate!(eval Box::new(1) as Box<dyn fmt::Display>);
}

fn evaluated_once() {
    let count = Cell::new(0);
    let next = || {
        count.set(count.get() + 1);
        count.get()
    };
    assert_eq!(calculate!(eval next()), 1);
    assert_eq!(calculate!(eval next(), eval next()), (2, 3));
}

/// A line is printed before the next expression is looked at.
fn in_order() {
    let note = |text: &'static str| {
        println!("{text} is evaluated");
        text
    };
    calculate!(eval note("the first"), eval note("the second"));
}

/// In a `let` of the macro they would not outlive the call: E0716, "temporary value dropped while borrowed".
// rustfmt takes `eval &a` for an operation on bits.
#[rustfmt::skip]
fn temporaries() {
    assert_eq!(calculate!(eval &String::from("a")).len(), 1);
    let (a, b) = (1, calculate!(eval String::from("bc").as_str()).len());
    assert_eq!((a, b), (1, 2));
}

fn texts() {
    calculate!(eval "{} {name} {{}}");
    calculate!(eval "a \"quote\" and a \\");
    calculate!(eval { 1 });
    calculate!(eval if 1 < 2 { "less" } else { "more" });
    calculate!(eval format!("{}{:?}", 1, "x"));
    calculate!(eval [1, 2][0]);
    calculate!(eval "%s %n".len());
    calculate!(eval r#"raw "{}""#);
    calculate!(eval <u8 as Into<u16>>::into(1));
}

/// Nothing is imported here, and the names that the macro might use mean something else.
mod by_path {
    #![no_implicit_prelude]
    #![allow(
        dead_code,
        unused_macros,
        reason = "it is enough that they are in scope"
    )]

    trait Display {}
    mod std {}
    mod core {}
    fn print_calculation() {}
    macro_rules! println {
        ($($any:tt)*) => {
            compile_error!("the user's own")
        };
    }
    macro_rules! stringify {
        ($($any:tt)*) => {
            compile_error!("the user's own")
        };
    }

    pub(super) fn calculations() {
        ::hello_macro::calculate!(eval 1 + 2);
        ::hello_macro::calculate!(eval 1 + 2, eval 2 * 3);
    }
}

fn in_expressions() {
    let sum = calculate!(eval 1 + 2) + calculate!(eval 3 + 4);
    assert_eq!(calculate!(eval calculate!(eval sum) * 2), 20);
    let owned = String::from("moved in and out");
    let owned = calculate!(eval owned);
    assert_eq!(owned.len(), 16);
}

fn question_mark(text: &str) -> Option<u32> {
    calculate!(eval "1".parse::<u32>().ok()?);
    Some(calculate!(eval text.parse::<u32>().ok()?))
}

fn a_panic() {
    let zero = "0".parse::<i32>().expect("a number");
    calculate!(eval 1 + zero, eval 1 / zero);
}

fn by_fragment() {
    macro_rules! twice {
        ($expression:expr, $literal:literal, $ident:ident) => {
            calculate!(eval $expression, eval $expression * 2, eval $literal, eval $ident)
        };
    }
    let n = 7;
    // The expression is one operand, although no parentheses are seen.
    assert_eq!(twice!(1 + 2, -1, n), (3, 6, -1, 7));
}

#[allow(
    clippy::erasing_op,
    clippy::identity_op,
    reason = "0 and 1 are among the numbers"
)]
fn two_hundred() {
    let values = seq_macro::seq!(N in 0..200 { calculate!(#(eval N * 2,)*) });
    assert_eq!((values.0, values.199), (0, 398));
}
