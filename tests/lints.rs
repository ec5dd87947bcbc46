//! No lint fires on what the derive and the macros write, though none is allowed there.
//!
//! Each lint is forbidden: were the expansion to hold an `#[allow]` for it, that would be an error of its own. Lints
//! that are allowed by default are forbidden in a file of their own, `lints_at_large.rs`, with those of clippy.

#![allow(
    dead_code,
    reason = "what matters of these types is that they have a name"
)]
#![allow(
    clippy::allow_attributes_without_reason,
    reason = "the derive repeats them, with a reason and without"
)]

use hello_macro::{HelloMacro, calculate, my_vec};

/// The derive has to name a deprecated type, in `impl .. for Type`.
#[test]
fn deprecated_types() {
    #![forbid(deprecated)]

    mod inner {
        #[derive(hello_macro::HelloMacro)]
        #[deprecated]
        pub(super) struct Struct<T>(T);

        #[derive(hello_macro::HelloMacro)]
        #[deprecated = "use another"]
        pub(super) enum Enum {
            A,
            B(u8),
        }

        #[derive(hello_macro::HelloMacro)]
        #[deprecated(since = "1.0.0", note = "use another")]
        pub(super) union Union {
            a: u8,
        }
    }
}

/// The derive has to name a deprecated variant, in a pattern.
#[test]
fn deprecated_variants() {
    #![forbid(deprecated)]

    #[derive(HelloMacro)]
    enum Enum {
        #[deprecated]
        Unit,
        #[deprecated]
        Tuple(u8),
        #[deprecated]
        Braces {
            #[deprecated]
            field: u8,
        },
        Current,
    }
    assert_eq!(Enum::Current.variant_index(), Some(3));
}

#[deprecated]
trait Old {}

/// The `impl` repeats the bound, outside of the type's own `#[allow]`.
#[test]
fn deprecated_traits_in_bounds() {
    #![deny(deprecated)]

    #[derive(HelloMacro)]
    #[allow(deprecated)]
    struct Allowed<T: Old>(T);
    #[derive(HelloMacro)]
    #[expect(deprecated)]
    struct Expected<T>(T)
    where
        T: Old;
    #[derive(HelloMacro)]
    #[expect(deprecated, reason = "there is no new one")]
    enum ExpectedWithReason<T: Old> {
        A(T),
    }

    #[expect(deprecated)]
    fn name<T: Old>() -> [&'static str; 3] {
        [
            Allowed::<T>::NAME,
            Expected::<T>::NAME,
            ExpectedWithReason::<T>::NAME,
        ]
    }
    struct Implementor;
    #[expect(deprecated)]
    impl Old for Implementor {}
    let expected = ["Allowed", "Expected", "ExpectedWithReason"];
    assert_eq!(name::<Implementor>(), expected);
}

/// An `#[expect]` that the `impl` inherited as an `#[expect]` would not be fulfilled there.
#[test]
fn expectations_are_fulfilled_once() {
    #![forbid(unfulfilled_lint_expectations)]
    #![warn(dead_code)]

    #[derive(HelloMacro)]
    #[expect(dead_code, reason = "no one reads the field")]
    struct Unread {
        field: u8,
    }
    #[derive(HelloMacro)]
    #[expect(dead_code, reason = "no one makes one")]
    struct Unmade;
    #[derive(HelloMacro)]
    #[expect(unused)]
    enum UnmadeAndEmpty {}
    #[derive(HelloMacro)]
    #[expect(warnings)]
    struct UnmadeToo();
    #[derive(HelloMacro)]
    #[expect(dead_code, deprecated, reason = "both")]
    struct UnmadeAndOld<T: Old>(T);
    #[derive(HelloMacro)]
    #[expect(non_camel_case_types)]
    struct snake;

    assert_eq!(
        (Unread { field: 1 }.name(), snake.name()),
        ("Unread", "snake")
    );
}

/// The derive repeats the user's names.
#[test]
fn names_in_a_style_of_their_own() {
    #![deny(nonstandard_style)]

    #[derive(HelloMacro)]
    #[allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
    enum snake<camel_not, const lower: usize>
    where
        camel_not: Copy,
    {
        #[allow(non_camel_case_types)]
        variant { FIELD: [camel_not; lower] },
        #[allow(non_camel_case_types)]
        other,
    }
    assert_eq!(snake::variant { FIELD: [1] }.name(), "variant");
    assert_eq!(snake::<u8, 0>::other.name(), "other");
}

/// An arm for a variant that has no values is unreachable.
#[test]
fn variants_without_values() {
    #![forbid(unreachable_patterns, unreachable_code)]

    enum Never {}

    #[derive(HelloMacro)]
    enum Mixed<T> {
        Impossible(std::convert::Infallible),
        AlsoImpossible { never: Never, also: u8 },
        Generic(T),
        Possible,
    }
    #[derive(HelloMacro)]
    enum Impossible {
        Only(Never),
    }

    assert_eq!(Mixed::<Never>::Possible.variant_index(), Some(3));
    assert_eq!(Mixed::Generic(1).variant_index(), Some(2));
    assert_eq!(Impossible::VARIANTS, ["Only"]);
}

/// A use by the derive is no use: a type that is only derived on is dead.
#[test]
fn dead_code_is_still_found() {
    #![deny(unfulfilled_lint_expectations)]

    #[derive(HelloMacro)]
    #[expect(dead_code, reason = "no one makes the variant")]
    enum Enum {
        Made,
        Unmade,
    }
    assert_eq!(Enum::Made.name(), "Made");
}

/// `::core::primitive::str` and the path of the trait are longer than they need be.
#[test]
fn qualifications() {
    #![forbid(unused_qualifications, unused_imports)]

    use std::vec::Vec;

    #[derive(HelloMacro)]
    enum Enum<T> {
        A(Vec<T>),
        B,
    }
    assert_eq!(Enum::A(my_vec![1]).name(), "A");
    assert_eq!(calculate!(eval 1), 1);
    assert_eq!(Enum::<u8>::B.name(), "B");
}

/// The derive repeats each lifetime once or twice, as a parameter and as an argument.
#[test]
fn lifetimes() {
    #![forbid(
        single_use_lifetimes,
        elided_lifetimes_in_paths,
        unused_lifetimes,
        redundant_lifetimes
    )]

    #[derive(HelloMacro)]
    struct Once<'a>(&'a str);
    #[derive(HelloMacro)]
    enum Bounded<'a, 'b: 'a, T: 'b> {
        A(&'a &'b T),
    }

    assert_eq!(Once("").name(), "Once");
    assert_eq!(Bounded::A(&&1).name(), "A");
}

/// What the derive repeats of a public type needs no documentation, and no greater visibility.
#[test]
fn public_items() {
    #![forbid(
        missing_docs,
        unreachable_pub,
        unnameable_types,
        private_bounds,
        private_interfaces
    )]

    assert_eq!(documented::Documented::<u8>::Variant.name(), "Variant");
}

/// A module.
pub mod documented {
    #![forbid(missing_docs)]

    /// A type.
    #[derive(hello_macro::HelloMacro)]
    pub enum Documented<T> {
        /// A variant.
        Variant,
        /// Another.
        Other(T),
    }
}

/// A definition inside a function is a good place for the `impl` as well.
#[test]
fn definitions_in_bodies() {
    #![forbid(non_local_definitions)]

    #[derive(HelloMacro)]
    struct Local<T>(T);
    const _: () = {
        #[derive(HelloMacro)]
        struct InAConstant;
        assert!(InAConstant::NAME.len() == 11);
    };
    assert_eq!(Local(1).name(), "Local");
}

/// The value of a macro call is the user's to use or not.
#[test]
fn results() {
    #![forbid(unused_must_use, unused_results, let_underscore_drop)]

    let vector: Vec<u8> = my_vec![1, 2];
    let empty: Vec<u8> = my_vec![];
    assert_eq!(calculate!(eval vector.len() + empty.len()), 2);
}

/// The macros write parentheses, braces and paths around what the user wrote.
#[test]
fn parentheses_and_braces() {
    #![forbid(unused_parens, unused_braces, redundant_semicolons, unused_allocation)]

    assert_eq!(calculate!(eval(1 + 2) * 3), 9);
    assert_eq!(calculate!(eval(-1)), -1);
    assert_eq!(calculate!(eval(&7), eval(-1)), (&7, -1));
    assert_eq!(my_vec![{ 1 }, (2)].len(), 2);
}

/// `{ N }` where `N` would do.
#[test]
fn braces_around_const_arguments() {
    #![forbid(unused_braces)]

    #[derive(HelloMacro)]
    struct Array<T, const N: usize>([T; N]);
    assert_eq!(Array([1]).name(), "Array");
}

/// A variant's fields may be too many to match, or be called like something else.
#[test]
fn variables() {
    #![forbid(
        unused_variables,
        unused_assignments,
        unused_mut,
        bindings_with_variant_name
    )]

    #[derive(HelloMacro)]
    enum Enum {
        A { a: u8, b: u8 },
        B(u8, u8),
    }
    assert_eq!(Enum::A { a: 1, b: 2 }.name(), "A");
    assert_eq!(Enum::B(1, 2).name(), "B");
}

/// An enum whose variants differ in size, or which could be `Copy` or `Debug`, is the user's choice.
#[test]
fn missing_implementations() {
    #![forbid(variant_size_differences)]

    #[derive(HelloMacro)]
    enum Enum {
        A(u8),
        B([u8; 2]),
    }
    assert_eq!(Enum::A(1).name(), "A");
    assert_eq!(Enum::B([1, 2]).name(), "B");
}

/// An array of more than 16 KiB is too much for the stack, where clippy takes the derive's to be.
#[test]
fn an_enum_of_a_thousand_variants() {
    #![forbid(clippy::large_stack_arrays, clippy::large_const_arrays)]

    seq_macro::seq!(N in 0..1000 {
        #[derive(HelloMacro)]
        enum Thousand {
            #(V~N,)*
        }
    });
    assert_eq!(Thousand::V999.name(), "V999");
}
