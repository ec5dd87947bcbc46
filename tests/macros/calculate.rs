//! What `calculate!` returns, and what it prints.

use std::process::{self, Command};
use std::{env, fmt};

use hello_macro::calculate;

/// An environment variable, set in the process that calculates.
const CALCULATES: &str = "HELLO_MACRO_CALCULATES";

/// Runs this test once more, in a process of its own, and returns what the calculation prints
/// there.
fn printed(test: &str, calculation: impl FnOnce()) -> String {
    if env::var_os(CALCULATES).is_some() {
        calculation();
        process::exit(0);
    }
    let output = Command::new(env::current_exe().expect("the test has a path"))
        .args(["--exact", &format!("calculate::{test}"), "--nocapture"])
        .env(CALCULATES, "")
        .output();
    let output = output.expect("the test runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let stdout = String::from_utf8_lossy(&output.stdout);
    // The harness first prints how many tests it runs.
    let lines = stdout.strip_prefix("\nrunning 1 test\n");
    lines.unwrap_or_else(|| panic!("{stdout}")).to_owned()
}

#[test]
fn an_expression_and_its_value() {
    let printed = printed("an_expression_and_its_value", || {
        assert_eq!(calculate!(eval 1 + 2), 3);
        assert_eq!(calculate!(eval(1 + 2) * 3,), 9);
        assert_eq!(calculate! { eval 2 - 3 }, -1);
        assert_eq!(calculate![eval 7 / 2], 3);
    });
    assert_eq!(
        printed,
        "1 + 2 = 3\n(1 + 2) * 3 = 9\n2 - 3 = -1\n7 / 2 = 3\n"
    );
}

#[test]
fn several_expressions_a_line_each() {
    let printed = printed("several_expressions_a_line_each", || {
        assert_eq!(calculate!(eval 1 + 2, eval 2 * 3), (3, 6));
        assert_eq!(calculate!(eval 1, eval "two", eval 3.5,), (1, "two", 3.5));
    });
    assert_eq!(
        printed,
        "1 + 2 = 3\n2 * 3 = 6\n1 = 1\n\"two\" = two\n3.5 = 3.5\n"
    );
}

#[test]
fn whatever_can_be_displayed() {
    struct Own;
    impl fmt::Display for Own {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("of my own")
        }
    }

    let printed = printed("whatever_can_be_displayed", || {
        calculate!(eval Own);
        calculate!(eval 1.0_f32);
        calculate!(eval Box::new('x') as Box<dyn fmt::Display>);
    });
    let expected = "Own = of my own\n1.0_f32 = 1\nBox::new('x') as Box<dyn fmt::Display> = x\n";
    assert_eq!(printed, expected);
}

#[test]
fn each_expression_is_evaluated_once_after_the_previous_line_is_printed() {
    let test = "each_expression_is_evaluated_once_after_the_previous_line_is_printed";
    let printed = printed(test, || {
        let note = |number| {
            println!("evaluates {number}");
            number
        };
        calculate!(eval note(1), eval note(2));
    });
    let expected = "evaluates 1\nnote(1) = 1\nevaluates 2\nnote(2) = 2\n";
    assert_eq!(printed, expected);
}

/// If the macro expanded to a `let`, they would be dropped at its end (E0716).
// rustfmt formats `eval &a` as a binary operation:
// https://github.com/rust-lang/rustfmt/issues/1213
#[rustfmt::skip]
#[test]
fn temporaries_live_to_the_end_of_the_statement() {
    assert_eq!(calculate!(eval &String::from("a")).len(), 1);
    let (a, b) = (1, calculate!(eval String::from("bc").as_str()).len());
    assert_eq!((a, b), (1, 2));
}

#[test]
fn the_text_of_an_expression_is_printed_unchanged() {
    let printed = printed("the_text_of_an_expression_is_printed_unchanged", || {
        calculate!(eval "{} {name} {{}}");
        calculate!(eval "a \"quote\" and a \\");
        calculate!(eval if 1 < 2 { "less" } else { "more" });
        calculate!(eval format!("{}{:?}", 1, "x"));
        calculate!(eval r#"raw "{}""#);
        calculate!(eval <u8 as Into<u16>>::into(1));
    });
    let expected = [
        r#""{} {name} {{}}" = {} {name} {{}}"#,
        r#""a \"quote\" and a \\" = a "quote" and a \"#,
        r#"if 1 < 2 { "less" } else { "more" } = less"#,
        r#"format!("{}{:?}", 1, "x") = 1"x""#,
        "r#\"raw \"{}\"\"# = raw \"{}\"",
        "<u8 as Into<u16>>::into(1) = 1",
    ];
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_calculation_is_an_expression() {
    let sum = calculate!(eval 1 + 2) + calculate!(eval 3 + 4);
    assert_eq!(calculate!(eval calculate!(eval sum) * 2), 20);
    let owned = String::from("moved in and out");
    let owned = calculate!(eval owned);
    assert_eq!(owned.len(), 16);
}

#[test]
fn a_question_mark_leaves_the_function() {
    fn parse(text: &str) -> Option<u32> {
        Some(calculate!(eval text.parse::<u32>().ok()?))
    }
    assert_eq!((parse("1"), parse("x")), (Some(1), None));
}

#[test]
fn fragments_of_a_macro() {
    macro_rules! twice {
        ($expression:expr, $literal:literal, $ident:ident) => {
            calculate!(eval $expression, eval $expression * 2, eval $literal, eval $ident)
        };
    }
    let printed = printed("fragments_of_a_macro", || {
        let n = 7;
        // `$e:expr` is one operand, although the output shows no parentheses.
        assert_eq!(twice!(1 + 2, -1, n), (3, 6, -1, 7));
    });
    assert_eq!(printed, "1 + 2 = 3\n1 + 2 * 2 = 6\n-1 = -1\nn = 7\n");
}

/// A macro that calls itself for each expression would reach rustc's limit of 128 levels.
#[test]
#[allow(
    clippy::erasing_op,
    clippy::identity_op,
    reason = "0 and 1 are among the numbers"
)]
fn two_hundred_expressions() {
    let values = seq_macro::seq!(N in 0..200 { calculate!(#(eval N * 2,)*) });
    assert_eq!((values.0, values.199), (0, 398));
}
