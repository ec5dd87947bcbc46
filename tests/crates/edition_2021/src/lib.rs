//! The derive and the macros in edition 2021, where `gen` is not a keyword, as in 2018.
#![cfg(test)]
#![allow(
    clippy::enum_variant_names,
    dead_code,
    non_camel_case_types,
    reason = "the tests are about what only some editions allow"
)]

use hello_macro::{calculate, my_vec, HelloMacro};

#[test]
fn keywords_of_other_editions() {
    #[derive(HelloMacro)]
    struct gen<T>(T);
    #[derive(HelloMacro)]
    #[hello(name_fn = gen)]
    enum Function {
        A,
    }
    #[derive(HelloMacro)]
    struct Parameter<gen: Clone>(gen)
    where
        gen: Copy;
    #[derive(HelloMacro)]
    enum r#async<r#dyn> {
        r#await,
        gen { gen: r#dyn },
    }

    assert_eq!(gen(1).name(), "gen");
    assert_eq!(Function::A.gen(), "A");
    assert_eq!(Parameter(1).name(), "Parameter");
    assert_eq!(r#async::<u8>::VARIANTS, ["await", "gen"]);
    assert_eq!(r#async::gen { gen: 1 }.variant_index(), Some(1));
}

#[test]
fn macros() {
    assert_eq!(my_vec![1, 2], vec![1, 2]);
    assert_eq!(my_vec![1; 2], vec![1; 2]);
    assert_eq!(calculate!(eval 1 + 2), 3);
}
