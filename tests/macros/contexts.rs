//! The derive works wherever a type can be defined, and on types that a `macro_rules!` writes.
//!
//! rustc puts a fragment such as `$e:expr` in a group with invisible delimiters. The derive has to
//! look into it.

#![allow(
    dead_code,
    reason = "what matters of these types is that they have a name"
)]

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

struct Outside;

/// No path leads into this block, so the derive has to write the `impl` beside the type.
const _: () = {
    #[derive(HelloMacro)]
    struct Inside(Outside);
    assert!(Inside::NAME.len() == 6);
};

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
fn types_and_bounds_by_fragment() {
    macro_rules! define {
        ($name:ident, $lifetime:lifetime, $param:ident, $path:path, $ty:ty, $const_ty:ty, $($bound:tt)+) => {
            #[derive(HelloMacro)]
            struct $name<$lifetime, $param: $path + $lifetime = $ty, const N: $const_ty = 1>(
                &$lifetime $param,
                $ty,
            )
            where
                $ty: $path,
                $param: $($bound)+,
                Vec<$ty>: $path;

            mod a_bound {
                #[derive(hello_macro::HelloMacro)]
                pub(super) enum $name<$lifetime, $param: $lifetime + $path> {
                    Tuple(&$lifetime $param, $ty),
                    Braces { field: $ty },
                }
            }
        };
    }
    define!(Fragments, 'a, T, ::core::clone::Clone, (u8, [u16; 2]), usize, Send + 'a);

    assert_eq!(<Fragments>::NAME, "Fragments");
    assert_eq!(
        Fragments::<u8, 1>::GREETING,
        "Hello, Macro! My name is Fragments"
    );
    assert_eq!(a_bound::Fragments::<u8>::VARIANTS, ["Tuple", "Braces"]);
}

#[test]
fn a_plus_by_fragment() {
    trait Associated<T: ?Sized> {
        type Type;
    }
    impl<T: ?Sized> Associated<T> for u8 {
        type Type = u8;
    }
    trait Any {}
    impl<T> Any for T {}
    macro_rules! define {
        ($path:path, $item:item, $expr:expr) => {
            #[derive(HelloMacro)]
            struct Plus<T: $path>(T)
            where
                T: for<'a> $path,
                <T as $path>::Type: Clone,
                [u8; { $item 2 }]: Any,
                [u8; $expr]: Any;
        };
    }
    define!(
        Associated<Box<dyn Fn() + Send>>,
        const _: u8 = 1 + 2;,
        1 + 2
    );

    assert_eq!(Plus(1).name(), "Plus");
}

#[test]
#[expect(clippy::cast_possible_wrap, reason = "the cast is the point")]
fn discriminants_by_fragment() {
    macro_rules! define {
        ($name:ident, $literal:literal, $expr:expr, $block:block, $path:path, $tt:tt) => {
            #[derive(HelloMacro)]
            enum $name {
                Literal = $literal,
                Negated = -$literal,
                Expr = $expr,
                Block = $block,
                Path = $path,
                Sum = $expr + $tt,
                Last = $literal + 90,
            }
        };
    }
    const SEVEN: isize = 7;
    define!(Positive, 1, 2 + 3, { 6 }, SEVEN, 8);
    define!(
        Negative,
        -1,
        -2 + -3,
        { 60 },
        SEVEN,
        (size_of::<Option<(u8, u8)>>() as isize)
    );

    for variants in [Positive::VARIANTS, Negative::VARIANTS] {
        let expected = ["Literal", "Negated", "Expr", "Block", "Path", "Sum", "Last"];
        assert_eq!(variants, expected);
    }
    assert_eq!(Positive::Sum.variant_index(), Some(5));
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

#[test]
fn generics_by_token_tree() {
    macro_rules! define {
        ($name:ident $generics:tt $($where:tt)*) => {
            define!(@ $name $generics $($where)*);
        };
        (@ $name:ident [$($generics:tt)*] $($where:tt)*) => {
            #[derive(HelloMacro)]
            struct $name<$($generics)*>(std::marker::PhantomData<T>) $($where)*;
        };
    }
    define!(Plain[T]);
    define!(Bounded [T: ?Sized + 'static] where T: Send);

    assert_eq!(Plain::<u8>::NAME, "Plain");
    assert_eq!(Bounded::<str>::NAME, "Bounded");
}

/// The spans of `T` and `U` differ: one is from the macro, the other from its call.
#[test]
fn the_same_parameter_from_both_sides_of_a_macro() {
    macro_rules! define {
        ($name:ident, $t:ident, $bound:path) => {
            #[derive(HelloMacro)]
            struct $name<T, $t: $bound>(T, $t)
            where
                T: $bound,
                $t: Clone;
        };
    }
    define!(TwoSides, U, Clone);

    assert_eq!(TwoSides(1, 2).name(), "TwoSides");
}
