//! The derive and the macros in edition 2021, where `gen` is a name, as it is in 2018.
#![cfg(test)]
#![allow(
    clippy::enum_variant_names,
    dead_code,
    non_camel_case_types,
    reason = "the edition's own ways are the point"
)]

use hello_macro::{calculate, my_vec, HelloMacro};

#[test]
fn a_later_keyword_is_a_name() {
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
    mod inner {
        #[derive(hello_macro::HelloMacro)]
        pub(crate) enum gen {
            gen { gen: u8 },
        }
    }

    assert_eq!(gen(1).name(), "gen");
    assert_eq!(Function::A.gen(), "A");
    assert_eq!(Parameter(1).name(), "Parameter");
    assert_eq!(inner::gen::gen { gen: 1 }.name(), "gen");
    assert_eq!(inner::gen::VARIANTS, ["gen"]);
}

#[test]
fn earlier_keywords_are_raw() {
    #[derive(HelloMacro)]
    struct r#async<r#dyn>(r#dyn);
    #[derive(HelloMacro)]
    enum r#try {
        r#await,
        r#dyn(u8),
    }

    assert_eq!(r#async(1).name(), "async");
    assert_eq!(r#try::VARIANTS, ["await", "dyn"]);
    assert_eq!(r#try::r#dyn(1).variant_index(), Some(1));
}

#[test]
fn macros() {
    assert_eq!(my_vec![1, 2], vec![1, 2]);
    assert_eq!(my_vec![1; 2], vec![1; 2]);
    assert_eq!(calculate!(eval 1 + 2), 3);
}
