//! The derive and the macros in edition 2015: the words that became keywords later, paths that start at the crate
//! root, and bare trait objects.
#![cfg(test)]
#![allow(
    bare_trait_objects,
    clippy::enum_variant_names,
    dead_code,
    nonstandard_style,
    reason = "the edition's own ways are the point"
)]

#[macro_use]
extern crate hello_macro;

use hello_macro::HelloMacro;

/// In this edition, `::core` would be this.
mod core {}

/// For paths from the crate root, which have no `crate` in this edition.
mod bounds {
    pub(crate) trait Bound {}
    impl Bound for u8 {}
    impl Bound for Send {}
}

#[test]
fn structs_called_like_a_later_keyword() {
    #[derive(HelloMacro)]
    struct async;
    #[derive(HelloMacro)]
    struct await(u8);
    #[derive(HelloMacro)]
    struct dyn {
        dyn: u8,
    }
    #[derive(HelloMacro)]
    struct gen<T>(T);
    #[derive(HelloMacro)]
    union try {
        try: u8,
    }

    assert_eq!(async.name(), "async");
    assert_eq!(await(1).name(), "await");
    assert_eq!(dyn { dyn: 1 }.name(), "dyn");
    assert_eq!(gen::<u8>::NAME, "gen");
    assert_eq!(try { try: 1 }.name(), "try");
    assert_eq!(async::GREETING, "Hello, Macro! My name is async");
}

#[test]
fn enums_and_variants_called_like_a_later_keyword() {
    #[derive(HelloMacro)]
    enum async {
        async,
        await(u8),
        dyn { dyn: u8 },
        gen,
        try,
    }
    mod inner {
        #[derive(HelloMacro)]
        pub(crate) enum try {
            try = 7,
        }
    }

    assert_eq!(async::VARIANTS, ["async", "await", "dyn", "gen", "try"]);
    assert_eq!(async::await(1).variant_index(), 1);
    assert_eq!(async::dyn { dyn: 1 }.name(), "dyn");
    assert_eq!(inner::try::try.name(), "try");
}

#[test]
fn parameters_called_like_a_later_keyword() {
    #[derive(HelloMacro)]
    struct Type<dyn, async: Clone = u8>(dyn, async)
    where
        dyn: Copy;
    #[derive(HelloMacro)]
    enum Const<const await: usize> {
        A([u8; await]),
    }
    #[derive(HelloMacro)]
    struct Lifetime<'async, 'dyn: 'async, try: 'dyn>(&'async &'dyn try);

    assert_eq!(Type::<u8>::NAME, "Type");
    assert_eq!(Const::A([1]).name(), "A");
    assert_eq!(Lifetime(&&1).name(), "Lifetime");
}

#[test]
fn discriminants_called_like_a_later_keyword() {
    const async: isize = 1;
    const dyn: isize = 2;
    mod await {
        pub(super) const try: isize = 7;
    }

    #[derive(HelloMacro)]
    enum Enum {
        Plain = async,
        Sum = dyn + 1,
        Path = await::try,
        Shift = 1 << dyn << 1,
        Comparison = if async < 3 { 30 } else { 31 },
        Block = {
            let try = 20;
            try + 1
        },
        Last,
    }

    assert_eq!(
        Enum::VARIANTS,
        [
            "Plain",
            "Sum",
            "Path",
            "Shift",
            "Comparison",
            "Block",
            "Last"
        ]
    );
}

#[test]
fn bare_trait_objects() {
    #[derive(HelloMacro)]
    struct Object<T: ?Sized + PartialEq<Box<Fn(u8) -> u8>>>(Box<T>)
    where
        Box<Send>: Sized,
        Send: ::bounds::Bound;

    struct Equal;
    impl PartialEq<Box<Fn(u8) -> u8>> for Equal {
        fn eq(&self, _: &Box<Fn(u8) -> u8>) -> bool {
            true
        }
    }
    assert_eq!(Object::<Equal>::NAME, "Object");
}

#[test]
fn bare_trait_objects_in_discriminants() {
    #[derive(HelloMacro)]
    enum Sizes {
        Plain = 1,
        Called = size_of::<Box<Fn(u8, u8) -> u8>>() as isize,
        Sum = 3 + size_of::<(Box<Fn(u8) + Send>, u64)>() as isize,
        Commas = size_of::<Result<Result<Box<Fn(u8) -> u8>, u8>, [u8; 40]>>() as isize,
        Shift = (size_of::<Box<Fn(u8)>>() as isize) << 2,
        Last = 90,
    }

    let expected = ["Plain", "Called", "Sum", "Commas", "Shift", "Last"];
    assert_eq!(Sizes::VARIANTS, expected);
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
}

#[test]
fn macros_by_macro_use() {
    assert_eq!(my_vec![1, 2], vec![1, 2]);
    assert_eq!(my_vec![1; 2], vec![1; 2]);
    assert_eq!(calculate!(eval 1 + 2), 3);
}
