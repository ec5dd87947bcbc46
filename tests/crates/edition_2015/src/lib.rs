//! The derive and the macros in edition 2015: words that became keywords later, and paths that
//! start at the crate root.
#![cfg(test)]
#![allow(
    clippy::enum_variant_names,
    dead_code,
    nonstandard_style,
    reason = "the tests are about what only this edition allows"
)]

#[macro_use]
extern crate hello_macro;

use hello_macro::HelloMacro;

/// In this edition, `::core` means this module.
mod core {}

/// For paths from the crate root, which need no `crate` in this edition.
mod bounds {
    pub(crate) trait Bound {}
    impl Bound for u8 {}

    mod inner {
        #[derive(hello_macro::HelloMacro)]
        #[hello(name_fn = gen, greeting_fn = r#dyn, from_name_fn = parse)]
        pub(in bounds) enum InAVisibility {
            async,
        }
    }

    pub(crate) fn name() -> Option<&'static str> {
        inner::InAVisibility::parse("async").map(|it| it.gen())
    }
}

/// syn's own `DeriveInput` rejects these names: <https://github.com/dtolnay/syn/issues/1408>
#[test]
fn types_and_variants_named_like_a_later_keyword() {
    #[derive(HelloMacro)]
    struct await(u8);
    #[derive(HelloMacro)]
    struct gen<T>(T);
    #[derive(HelloMacro)]
    union try {
        try: u8,
    }
    #[derive(HelloMacro)]
    enum async {
        async,
        await(u8),
        dyn { dyn: u8 },
        gen,
        try,
    }

    assert_eq!(await(1).name(), "await");
    assert_eq!(gen::<u8>::NAME, "gen");
    assert_eq!(try { try: 1 }.name(), "try");
    assert_eq!(async::GREETING, "Hello, Macro! My name is async");
    assert_eq!(async::VARIANTS, ["async", "await", "dyn", "gen", "try"]);
    assert_eq!(async::await(1).variant_index(), Some(1));
    assert_eq!(async::dyn { dyn: 1 }.name(), "dyn");
}

#[test]
fn paths_from_the_crate_root() {
    #[derive(HelloMacro)]
    struct InABound<T: ::bounds::Bound>(T)
    where
        u8: ::bounds::Bound;
    #[derive(HelloMacro)]
    #[hello(crate = ::hello_macro)]
    struct InAnOption;

    assert_eq!(InABound(1u8).name(), "InABound");
    assert_eq!(InAnOption.name(), "InAnOption");
    assert_eq!(bounds::name(), Some("async"));
}

#[test]
fn macros_by_macro_use() {
    assert_eq!(my_vec![1, 2], vec![1, 2]);
    assert_eq!(my_vec![1; 2], vec![1; 2]);
    assert_eq!(calculate!(eval 1 + 2), 3);
}
