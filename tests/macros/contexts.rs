//! The derive works wherever a type can be defined, and on types that a `macro_rules!` macro
//! defines.
//!
//! rustc puts a fragment such as `$e:expr` in a group with invisible delimiters
//! (<https://github.com/rust-lang/rust/issues/55565>). The derive has to look inside.

#![allow(dead_code, reason = "only the names of these types matter")]

use hello_macro::HelloMacro;

#[test]
fn in_the_body_of_a_function() {
    #[derive(HelloMacro)]
    struct Twin;
    let outer = Twin::GREETING;
    {
        #[derive(HelloMacro)]
        #[hello(name = "the other")]
        struct Twin;
        assert_eq!(Twin::NAME, "the other");
    }
    assert_eq!(outer, "Hello, Macro! My name is Twin");
}

#[test]
fn visibility_and_name_by_fragment() {
    macro_rules! define {
        ($vis:vis $name:ident { $($variant_vis:vis $variant:ident)* }) => {
            #[derive(HelloMacro)]
            $vis enum $name {
                $($variant),*
            }
        };
        ($vis:vis $name:ident ( $field_vis:vis $ty:ty )) => {
            #[derive(HelloMacro)]
            $vis struct $name($field_vis $ty);
        };
    }
    define!(Private(u8));
    define!(pub(in crate) Public(pub(crate) Option<u8>));
    define!(pub(crate) Enum { One Two });

    assert_eq!(Private::NAME, "Private");
    assert_eq!(Public::NAME, "Public");
    assert_eq!(Enum::VARIANTS, ["One", "Two"]);
}

#[test]
fn types_bounds_and_discriminants_by_fragment() {
    macro_rules! define {
        ($name:ident, $lifetime:lifetime, $param:ident, $path:path, $ty:ty, $expr:expr, $literal:literal) => {
            #[derive(HelloMacro)]
            #[repr(i8)]
            enum $name<$lifetime, $param: $path + $lifetime = $ty, const N: usize = { $expr }>
            where
                $ty: $path,
                $param: for<'x> $path,
                [$ty; $expr]: Sized,
            {
                Tuple(&$lifetime $param, [$ty; N]) = $literal,
                Braces { field: $ty } = -$literal,
                Sum = $expr + $literal,
            }
        };
    }
    define!(Fragments, 'a, T, ::core::clone::Clone, (u8, [u16; 2]), 1 + 2, -7);

    assert_eq!(<Fragments>::NAME, "Fragments");
    assert_eq!(<Fragments>::VARIANTS, ["Tuple", "Braces", "Sum"]);
    assert_eq!(<Fragments>::Sum.variant_index(), Some(2));
}

#[test]
fn attributes_by_fragment() {
    macro_rules! define {
        ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident),* }) => {
            #[derive(HelloMacro)]
            $(#[$meta])*
            enum $name {
                $($(#[$variant_meta])* $variant),*
            }
        };
    }
    define! {
        /// A comment.
        #[hello(name = "the type", greeting = "Hi {name}")]
        #[hello(rename_all = "snake_case")]
        Options {
            #[hello(name = "the variant")]
            One,
            /// A comment.
            #[hello(greeting = "{name}!")]
            TwoThree,
            FourFive
        }
    }
    assert_eq!(Options::GREETING, "Hi the type");
    assert_eq!(Options::VARIANTS, ["the variant", "two_three", "four_five"]);
    assert_eq!(
        Options::VARIANT_GREETINGS,
        ["Hi the variant", "two_three!", "Hi four_five"]
    );
}

#[test]
fn values_of_options_by_fragment() {
    macro_rules! define {
        ($name:ident, $literal:literal, $expr:expr, $tt:tt, $path:path, $rule:literal) => {
            #[derive(HelloMacro)]
            #[hello(name = $literal, greeting = $expr, crate = $path, rename_all = $rule)]
            enum $name {
                #[hello(name = $tt)]
                Named,
                #[hello(greeting = $literal)]
                Greeted,
            }
        };
    }
    define!(
        ByFragment,
        "a literal",
        "Hi {name}",
        "a token",
        ::hello_macro,
        "lowercase"
    );
    define!(
        Again,
        r#"a "raw" literal"#,
        "{{{name}}}",
        "a token",
        hello_macro,
        "UPPERCASE"
    );

    assert_eq!(ByFragment::NAME, "a literal");
    assert_eq!(ByFragment::GREETING, "Hi a literal");
    assert_eq!(ByFragment::VARIANTS, ["a token", "greeted"]);
    assert_eq!(ByFragment::Greeted.greeting(), "a literal");
    assert_eq!(Again::GREETING, r#"{a "raw" literal}"#);
    assert_eq!(Again::VARIANTS, ["a token", "GREETED"]);
}

#[test]
fn a_macro_that_passes_fragments_on() {
    macro_rules! outer {
        ($literal:literal, $path:path, $expr:expr) => {
            inner!($literal, $path, $expr);
        };
    }
    macro_rules! inner {
        ($expr:expr, $path:path, $discriminant:expr) => {
            #[derive(HelloMacro)]
            #[hello(name = $expr, crate = $path)]
            enum PassedOn {
                A = $discriminant,
            }
        };
    }
    outer!("twice", hello_macro, 1 + 1);

    assert_eq!(PassedOn::NAME, "twice");
    assert_eq!(PassedOn::A as u8, 2);
}

#[test]
fn an_item_by_fragment() {
    macro_rules! items {
        ($($item:item)*) => {
            $(
                #[derive(HelloMacro)]
                $item
            )*
        };
    }
    items! {
        struct Struct;
        #[hello(name = "another")]
        pub(crate) enum Enum<T> { A(T), B }
        union Union { a: u8 }
        #[derive(Clone)]
        #[hello(name = "tuple")]
        struct Tuple(u8) where u8: Copy;
    }

    assert_eq!(Struct::NAME, "Struct");
    assert_eq!(
        (Enum::<u8>::NAME, Enum::<u8>::VARIANTS),
        ("another", &["A", "B"][..])
    );
    assert_eq!(Union::NAME, "Union");
    assert_eq!(Tuple(1).clone().name(), "tuple");
}
