//! No lint fires in the expansions of the derive and the macros, and no `#[allow]` silences one
//! there.
//!
//! Each lint is forbidden, so an `#[allow]` for it in the expansion would be an error, too. A lint
//! that needs a special item has a test of its own. The others, and clippy's, are in `at_large`.

#![allow(dead_code, reason = "only the names of these types matter")]
#![allow(
    clippy::allow_attributes_without_reason,
    reason = "the derive repeats attributes with and without a reason"
)]

use hello_macro::{HelloMacro, calculate, my_vec};

/// The derive has to name a deprecated type in `impl .. for Type`, and its variants in patterns.
/// rustc would report that: <https://github.com/rust-lang/rust/issues/58822>,
/// <https://github.com/rust-lang/rust/issues/92313>
#[test]
fn deprecated_types_and_variants() {
    #![forbid(deprecated)]

    mod inner {
        #[derive(hello_macro::HelloMacro)]
        #[deprecated]
        pub(super) struct Struct<T>(T);

        #[derive(hello_macro::HelloMacro)]
        #[deprecated = "use another"]
        pub(super) union Union {
            a: u8,
        }

        #[derive(hello_macro::HelloMacro)]
        #[hello(name_fn = label, from_name_fn = parse)]
        #[deprecated(since = "1.0.0", note = "use another")]
        pub(super) enum Enum {
            #[deprecated]
            Unit,
            #[deprecated]
            Tuple(),
            #[deprecated]
            Braces {},
        }
    }
}

#[deprecated]
trait Old {}

/// The `impl` repeats the bound, but it is outside the type's `#[allow]`.
#[test]
fn deprecated_traits_in_bounds() {
    #![deny(deprecated)]

    #[derive(HelloMacro)]
    #[allow(deprecated)]
    struct Allowed<T: Old>(T);
    #[derive(HelloMacro)]
    #[expect(deprecated, reason = "there is no new one")]
    enum Expected<T: Old> {
        A(T),
    }
}

/// If the `impl` inherited an `#[expect]` unchanged, the lint might not fire there, and the
/// expectation would be unfulfilled: <https://github.com/rust-lang/rust/issues/150553>
#[test]
fn expectations_are_fulfilled_once() {
    #![forbid(unfulfilled_lint_expectations)]
    #![warn(dead_code)]

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
    #[expect(dead_code, reason = "no one makes the second variant")]
    enum Enum {
        Made,
        Unmade,
    }
    #[derive(HelloMacro)]
    #[expect(non_camel_case_types)]
    struct snake;

    assert_eq!((Enum::Made.name(), snake.name()), ("Made", "snake"));
}

#[test]
fn functions_that_nobody_calls() {
    #![forbid(unused)]

    #[derive(HelloMacro)]
    #[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
    enum Drink {
        Tea,
    }
    assert_eq!(Drink::Tea.name(), "Tea");
}

/// The derive repeats the user's names.
#[test]
fn names_in_a_nonstandard_style() {
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

/// A match arm for a variant without values is unreachable.
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
}

/// The `impl` of a type in a function body is in the same body.
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
}

/// The macros put parentheses, braces and paths around the user's code. The derive writes `{ N }`.
#[test]
fn parentheses_and_braces() {
    #![forbid(unused_parens, unused_braces, redundant_semicolons, unused_allocation)]

    #[derive(HelloMacro)]
    struct Array<T, const N: usize>([T; N]);
    assert_eq!(Array([1]).name(), "Array");
    assert_eq!(calculate!(eval(1 + 2) * 3), 9);
    assert_eq!(calculate!(eval(-1)), -1);
    assert_eq!(calculate!(eval(&7), eval(-1)), (&7, -1));
    assert_eq!(my_vec![{ 1 }, (2)].len(), 2);
}

/// The lints that an expansion could trigger: some that are allowed by default, clippy's groups,
/// and some of its restrictions. Some of them check only public items.
pub mod at_large {
    #![forbid(
        nonstandard_style,
        rust_2018_idioms,
        unused,
        explicit_outlives_requirements,
        missing_docs,
        unnameable_types,
        unreachable_pub,
        unsafe_code,
        unused_qualifications,
        unused_results
    )]
    #![forbid(clippy::all, clippy::pedantic, clippy::nursery)]
    #![forbid(
        clippy::allow_attributes,
        clippy::missing_docs_in_private_items,
        clippy::missing_trait_methods,
        clippy::multiple_inherent_impl,
        clippy::pattern_type_mismatch,
        clippy::print_stdout,
        clippy::rest_pat_in_fully_bound_structs,
        clippy::same_name_method,
        clippy::single_call_fn,
        clippy::std_instead_of_core
    )]

    use hello_macro::HelloMacro;

    /// A unit struct.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    pub struct Unit;

    /// A tuple struct with everything in its generics.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    pub struct Generic<'a, T: ?Sized, const N: usize = 1>(pub &'a T, pub [u8; N])
    where
        &'a T: Send;

    /// An enum with variants of every form.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    #[hello(greeting = "Hi {name}", rename_all = "kebab-case")]
    #[hello(name_fn = label, greeting_fn = welcome)]
    #[non_exhaustive]
    pub enum Shape<'a, T> {
        /// A unit variant.
        #[hello(name = "one")]
        Unit,
        /// A tuple variant.
        Tuple(&'a T),
        /// A variant with named fields.
        Braces {
            /// A field.
            field: u64,
        },
    }

    #[test]
    fn the_derive() {
        assert_eq!(Unit.name(), "Unit");
        assert_eq!(Generic("text", [1]).name(), "Generic");
        assert_eq!(Shape::Tuple(&1).greeting(), "Hi tuple");
        assert_eq!(Shape::<'_, u8>::VARIANTS, ["one", "tuple", "braces"]);
        Unit::hello_macro();
    }

    #[test]
    fn my_vec() {
        let empty: Vec<u16> = hello_macro::my_vec![];
        assert_eq!(empty, Vec::<u16>::new());
        assert_eq!(hello_macro::my_vec![1_u8, 2, 3,].len(), 3);
        assert_eq!(hello_macro::my_vec![empty; 3].len(), 3);
    }

    #[test]
    fn calculate() {
        let two = 2_i32;
        assert_eq!(hello_macro::calculate!(eval two * 3), 6);
        assert_eq!(hello_macro::calculate!(eval two, eval "text",), (2, "text"));
        hello_macro::calculate!(eval two);
    }
}
