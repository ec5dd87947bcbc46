//! What `calculate!` prints.

use snapbox::cmd::{Command, OutputAssert};

fn run(calculation: &str) -> OutputAssert {
    Command::new(snapbox::cmd::cargo_bin!("calculations"))
        .arg(calculation)
        .assert()
}

#[track_caller]
fn prints(calculation: &str, lines: &[&str]) {
    let output = run(calculation).success().stderr_eq("");
    let stdout = String::from_utf8_lossy(&output.get_output().stdout).into_owned();
    // Compared byte by byte: snapbox has placeholders, and takes a backslash for a separator.
    assert_eq!(stdout.lines().collect::<Vec<_>>(), lines);
    assert!(stdout.ends_with('\n'));
}

#[test]
fn an_expression_and_its_value() {
    prints(
        "one",
        &["1 + 2 = 3", "(1 + 2) * 3 = 9", "2 - 3 = -1", "7 / 2 = 3"],
    );
}

#[test]
fn several_expressions_a_line_each() {
    prints(
        "several",
        &[
            "1 + 2 = 3",
            "2 * 3 = 6",
            "1 = 1",
            "\"two\" = two",
            "3.5 = 3.5",
        ],
    );
}

#[test]
fn whatever_can_be_displayed() {
    prints(
        "any_display",
        &[
            &format!("usize::MAX = {}", usize::MAX),
            "-7_i8 = -7",
            "i128::MIN = -170141183460469231731687303715884105728",
            "1.0 / 3.0 = 0.3333333333333333",
            "1.0_f32 = 1",
            "f64::NAN = NaN",
            "'x' = x",
            "1 < 2 = true",
            "String::from(\"text\") = text",
            "&&\"text\" = text",
            "Own = of my own",
            "Box::new(1) as Box<dyn fmt::Display> = 1",
        ],
    );
}

#[test]
fn each_expression_is_evaluated_once() {
    prints(
        "evaluated_once",
        &["next() = 1", "next() = 2", "next() = 3"],
    );
}

#[test]
fn a_line_is_printed_before_the_next_expression_is_evaluated() {
    prints(
        "in_order",
        &[
            "the first is evaluated",
            "note(\"the first\") = the first",
            "the second is evaluated",
            "note(\"the second\") = the second",
        ],
    );
}

#[test]
fn temporaries_live_to_the_end_of_the_statement() {
    prints(
        "temporaries",
        &[
            "&String::from(\"a\") = a",
            "String::from(\"bc\").as_str() = bc",
        ],
    );
}

#[test]
fn the_text_of_an_expression_is_printed_as_it_is() {
    prints(
        "texts",
        &[
            r#""{} {name} {{}}" = {} {name} {{}}"#,
            r#""a \"quote\" and a \\" = a "quote" and a \"#,
            "{ 1 } = 1",
            r#"if 1 < 2 { "less" } else { "more" } = less"#,
            r#"format!("{}{:?}", 1, "x") = 1"x""#,
            "[1, 2][0] = 1",
            r#""%s %n".len() = 5"#,
            "r#\"raw \"{}\"\"# = raw \"{}\"",
            "<u8 as Into<u16>>::into(1) = 1",
        ],
    );
}

#[test]
fn nothing_need_be_imported() {
    prints("by_path", &["1 + 2 = 3", "1 + 2 = 3", "2 * 3 = 6"]);
}

#[test]
fn a_calculation_is_an_expression() {
    prints(
        "in_expressions",
        &[
            "1 + 2 = 3",
            "3 + 4 = 7",
            "sum = 10",
            "calculate!(eval sum) * 2 = 20",
            "owned = moved in and out",
        ],
    );
}

#[test]
fn a_question_mark_leaves_the_function() {
    prints("question_mark", &["\"1\".parse::<u32>().ok()? = 1"]);
}

#[test]
fn what_was_calculated_before_a_panic_is_printed() {
    let output = run("a_panic").failure().stdout_eq("1 + zero = 1\n");
    let stderr = String::from_utf8_lossy(&output.get_output().stderr).into_owned();
    assert!(stderr.contains("attempt to divide by zero"), "{stderr}");
}

#[test]
fn fragments_of_a_macro() {
    prints(
        "by_fragment",
        &["1 + 2 = 3", "1 + 2 * 2 = 6", "-1 = -1", "n = 7"],
    );
}

#[test]
fn two_hundred_expressions() {
    let lines: Vec<_> = (0..200).map(|n| format!("{n} * 2 = {}", n * 2)).collect();
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    prints("two_hundred", &lines);
}
