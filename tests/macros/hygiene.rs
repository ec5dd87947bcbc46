//! The expansions of the derive and the macros do not depend on any of the user's names.

#![allow(
    clippy::builtin_type_shadow,
    clippy::enum_variant_names,
    clippy::items_after_statements,
    clippy::no_effect_underscore_binding,
    clippy::unused_self,
    clippy::upper_case_acronyms,
    dead_code,
    nonstandard_style,
    unused_macros,
    reason = "only the names matter"
)]

/// Names of the prelude, the language and this project, in scope with another meaning.
mod shadowed_names {
    #![no_implicit_prelude]

    struct str;
    struct u8;
    struct usize;
    struct bool;
    struct String;
    struct Vec;
    struct Box;
    struct Option;
    struct Result;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Self_;
    trait Sized {}
    trait Clone {}
    trait Display {}
    trait HelloMacro {}
    mod core {}
    mod std {}
    mod alloc {}
    mod hello_macro {}
    mod hello_macro_derive {}
    mod __private {}
    macro_rules! shadow {
        ($dollar:tt $($name:ident)*) => {
            $(
                macro_rules! $name {
                    ($dollar($tokens:tt)*) => {
                        ::core::compile_error!(::core::concat!("the user's own `", ::core::stringify!($name), "!`"))
                    };
                }
            )*
        };
    }
    shadow!($ println stringify vec panic format_args concat compile_error matches assert unreachable);

    #[derive(::hello_macro::HelloMacro)]
    struct Struct<'a, T: ?::core::marker::Sized>(&'a T);

    #[derive(::hello_macro::HelloMacro)]
    #[hello(name = "an enum", rename_all = "lowercase")]
    enum Enum {
        One,
        Two(str),
        Three { u8: u8 },
    }

    fn position() {}

    #[derive(::hello_macro::HelloMacro)]
    #[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
    enum Functions {
        Some,
        None {},
        str(),
    }

    #[derive(::hello_macro::HelloMacro)]
    union Union {
        f: (),
    }

    #[::core::prelude::v1::test]
    fn the_derive() {
        use ::hello_macro::HelloMacro as _;

        ::core::assert_eq!(Struct::<[u8]>::NAME, "Struct");
        ::core::assert_eq!(Enum::VARIANTS, ["one", "two", "three"]);
        ::core::assert_eq!(Enum::Two(str).name(), "two");
        ::core::assert_eq!(
            Enum::Three { u8 }.variant_index(),
            ::core::option::Option::Some(2)
        );
        ::core::assert_eq!(Union { f: () }.name(), "Union");
        ::core::assert_eq!(
            Functions::parse("str").map(|it| it.label()),
            ::core::option::Option::Some("str")
        );
    }

    #[::core::prelude::v1::test]
    fn my_vec() {
        ::core::assert_eq!(::hello_macro::my_vec![1, 2], [1, 2]);
        ::core::assert_eq!(::hello_macro::my_vec![1; 2], [1, 1]);
        ::core::assert_eq!(::hello_macro::my_vec![() as (); 0], []);
        let empty: ::std::vec::Vec<()> = ::hello_macro::my_vec![];
        ::core::assert!(empty.is_empty());
    }

    #[::core::prelude::v1::test]
    fn calculate() {
        ::core::assert_eq!(::hello_macro::calculate!(eval 1 + 2), 3);
        ::core::assert_eq!(::hello_macro::calculate!(eval 1 + 2, eval 2 * 3), (3, 6));
    }
}

use hello_macro::{HelloMacro, calculate, my_vec};

/// Calls a macro with names that the expansions use, or could use.
macro_rules! with_names {
    ($define:ident) => {
        $define! {
            str u8 usize bool String Vec Box Option Some None Ok Err Sized Send Copy Self_ T
            HelloMacro NAME GREETING VARIANTS VARIANT_GREETINGS __TEXTS
            hello_macro name greeting variant_index __position core std alloc hello crate_ __self _x
        }
    };
}

#[test]
fn a_type_of_any_name() {
    macro_rules! define {
        ($($name:ident)*) => {
            $({
                #[derive(::hello_macro::HelloMacro)]
                struct $name;
                assert_eq!(<$name as ::hello_macro::HelloMacro>::NAME, ::core::stringify!($name));
            })*
        };
    }
    with_names!(define);
}

#[test]
fn a_variant_of_any_name() {
    macro_rules! define {
        ($($name:ident)*) => {
            #[derive(HelloMacro)]
            enum Unit { $($name,)* Unit, Output, Item, Error }
            #[derive(HelloMacro)]
            enum Tuple { $($name(u8),)* Tuple }
            #[derive(HelloMacro)]
            enum Braces { $($name { $name: u8 },)* Braces }

            $(
                assert_eq!(Unit::$name.name(), stringify!($name));
                assert_eq!(Tuple::$name(1).name(), stringify!($name));
                assert_eq!(Braces::$name { $name: 1 }.name(), stringify!($name));
            )*
            let own = (Unit::Unit.name(), Tuple::Tuple.name(), Braces::Braces.name());
            assert_eq!(own, ("Unit", "Tuple", "Braces"));
        };
    }
    with_names!(define);
}

#[test]
fn a_parameter_of_any_name() {
    macro_rules! define {
        ($($name:ident)*) => {
            $({
                #[derive(HelloMacro)]
                enum Type<$name> { Variant($name) }
                #[derive(HelloMacro)]
                enum Const<const $name: ::core::primitive::usize> { Variant([(); $name]) }
                assert_eq!(Type::Variant(()).name(), "Variant");
                assert_eq!(Const::Variant([()]).name(), "Variant");
            })*
        };
    }
    with_names!(define);
}

#[test]
fn a_lifetime_of_any_name() {
    macro_rules! define {
        ($($name:lifetime)*) => {
            $({
                #[derive(HelloMacro)]
                enum Lifetime<$name, T: $name> { Variant(&$name T) }
                assert_eq!(Lifetime::Variant(&1).name(), "Variant");
            })*
        };
    }
    define!('a 'T 'str 'hello_macro 'de '__self 'r#a 'A1);
}

/// In an expansion, `Self::NAME` or `self.variant_index()` would refer to these.
#[test]
fn inherent_items_and_those_of_another_trait() {
    #[derive(HelloMacro)]
    enum Own {
        Variant,
    }
    impl Own {
        const NAME: u8 = 1;
        const VARIANTS: u8 = 2;

        fn name(&self) -> u8 {
            3
        }

        fn variant_index(&self) -> u8 {
            4
        }
    }
    trait Named {
        const GREETING: u8;
        const __TEXTS: u8;

        fn greeting(&self) -> u8 {
            5
        }
    }
    impl<T> Named for T {
        const GREETING: u8 = 6;
        const __TEXTS: u8 = 7;
    }

    assert_eq!(<Own as HelloMacro>::NAME, "Own");
    assert_eq!(<Own as HelloMacro>::VARIANTS, ["Variant"]);
    assert_eq!(HelloMacro::name(&Own::Variant), "Variant");
    assert_eq!(HelloMacro::variant_index(&Own::Variant), Some(0));
    let greeting = HelloMacro::greeting(&Own::Variant);
    assert_eq!(greeting, "Hello, Macro! My name is Variant");
}

/// In a pattern, `Self::Item` is the variant, even if there is an associated type `Item`.
#[test]
fn an_associated_type_named_like_a_variant() {
    #[derive(HelloMacro)]
    enum Token {
        Item,
        Error(u8),
        IntoIter { field: u8 },
    }
    trait Associated {
        type Error;
        type IntoIter;
        const Item: u8;
    }
    impl Associated for Token {
        type Error = u8;
        type IntoIter = u8;
        const Item: u8 = 1;
    }

    assert_eq!(Token::Item.name(), "Item");
    assert_eq!(Token::Error(1).name(), "Error");
    assert_eq!(Token::IntoIter { field: 1 }.name(), "IntoIter");
}

/// A plain name in a pattern would refer to the user's constant or static of that name.
#[test]
fn constants_named_like_bindings_of_the_derive() {
    const index: usize = 7;
    const name: &str = "mine";
    const value: u8 = 1;
    static names: u8 = 1;

    #[derive(HelloMacro)]
    #[hello(from_name_fn = parse)]
    enum Enum {
        A,
        B,
    }
    assert_eq!(
        (Enum::A.variant_index(), Enum::B.variant_index()),
        (Some(0), Some(1))
    );
}

/// Rust looks for a method that takes `self` before one that takes `&self`.
#[test]
fn a_trait_with_the_method_that_looks_up_a_name() {
    trait Position: Sized {
        fn position(self, _: &str) -> usize {
            7
        }
    }
    impl<T> Position for T {}

    #[derive(HelloMacro)]
    #[hello(from_name_fn = parse)]
    enum Enum {
        A,
    }
    assert!(Enum::parse("A").is_some());
}

/// A binding would refer to a constant of the same name, since the names of items are not hygienic.
#[test]
fn constants_named_like_bindings_of_the_macros() {
    const value: i32 = 1;
    const element: i32 = 1;
    const length: usize = 1;

    assert_eq!(calculate!(eval value + 2), 3);
    assert_eq!(my_vec![element; length + 1], [1, 1]);
}
