//! The test of every step: what its pair accepts, and what the compiler says about the rest.

use std::path::Path;

#[macro_use]
#[path = "../../tests/ui/stderr_test.rs"]
mod stderr_test;

/// The programs that this step's pair accepts.
fn accepted() -> Vec<String> {
    let number = env!("CARGO_PKG_NAME").trim_start_matches("step");
    let steps = match number.parse::<u8>() {
        Ok(1) => return vec!["passes/*.rs".to_owned()],
        // Steps 10 to 13 are about mistakes, and have no programs that a later pair accepts.
        Ok(11..=14) => vec!["09"],
        // All of them, but in one step only: each takes most of a second.
        Ok(16) => vec!["0?", "14", "15"],
        // The trait of step 7 and the derive of step 8 still agree on structs.
        Ok(17) => vec!["06"],
        Ok(number) => return vec![format!("../step{:02}-*/fails/*.rs", number - 1)],
        Err(error) => panic!("a step's package is named after its number: {error}"),
    };
    let steps = steps.into_iter();
    steps
        .map(|step| format!("../step{step}-*/fails/*.rs"))
        .collect()
}

#[test]
fn passes() {
    let tests = trybuild::TestCases::new();
    for programs in accepted() {
        tests.pass(programs);
    }
}

stderr_test! {
    #[test]
    fn fails() {
        let tests = trybuild::TestCases::new();
        for folder in ["fails", "mistakes"] {
            if Path::new(folder).is_dir() {
                tests.compile_fail(format!("{folder}/*.rs"));
            }
        }
    }
}
