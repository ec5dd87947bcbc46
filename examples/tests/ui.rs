//! Programs that break the rules that the examples show. rustc rejects them.

#[macro_use]
#[path = "../../tests/ui/stderr_test.rs"]
mod stderr_test;

stderr_test! {
    #[test]
    fn rejected() {
        trybuild::TestCases::new().compile_fail("*.rs");
    }
}
