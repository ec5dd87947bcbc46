//! The derive accepts every form of a type definition, and adds no bounds.

#![allow(dead_code, reason = "only the names of these types matter")]

use hello_macro::HelloMacro;

/// The names of a type and its variants.
fn names<T: HelloMacro + ?Sized>() -> (&'static str, &'static [&'static str]) {
    (T::NAME, T::VARIANTS)
}

#[test]
fn structs_of_every_form() {
    #[derive(HelloMacro)]
    struct Unit;
    #[derive(HelloMacro)]
    struct EmptyParentheses();
    #[derive(HelloMacro)]
    struct EmptyBraces {}
    #[derive(HelloMacro)]
    struct Tuple(u8, pub String);
    #[derive(HelloMacro)]
    struct Braces {
        a: u8,
        pub b: String,
    }

    assert_eq!(names::<Unit>(), ("Unit", &[][..]));
    assert_eq!(names::<EmptyParentheses>(), ("EmptyParentheses", &[][..]));
    assert_eq!(names::<EmptyBraces>(), ("EmptyBraces", &[][..]));
    assert_eq!(names::<Tuple>(), ("Tuple", &[][..]));
    assert_eq!(names::<Braces>(), ("Braces", &[][..]));
}

#[test]
fn an_enum_without_variants() {
    #[derive(HelloMacro)]
    enum Never {}

    assert_eq!(names::<Never>(), ("Never", &[][..]));
    assert!(Never::VARIANT_GREETINGS.is_empty());
}

#[test]
fn variants_of_every_form() {
    #[derive(HelloMacro)]
    enum Shape {
        Unit,
        EmptyParentheses(),
        EmptyBraces {},
        Tuple(u8, String),
        Braces { a: u8, b: String },
    }

    let values = [
        Shape::Unit,
        Shape::EmptyParentheses(),
        Shape::EmptyBraces {},
        Shape::Tuple(1, String::new()),
        Shape::Braces {
            a: 1,
            b: String::new(),
        },
    ];
    for (index, value) in values.iter().enumerate() {
        assert_eq!(value.variant_index(), Some(index));
        assert_eq!(value.name(), Shape::VARIANTS[index]);
        assert_eq!(value.greeting(), Shape::VARIANT_GREETINGS[index]);
    }
    let expected = ["Unit", "EmptyParentheses", "EmptyBraces", "Tuple", "Braces"];
    assert_eq!(Shape::VARIANTS, expected);
}

#[test]
#[expect(clippy::cast_possible_wrap, reason = "the commas are the point")]
fn discriminants() {
    #[repr(isize)]
    #[derive(HelloMacro)]
    enum Packet<T> {
        Negative(T) = -7,
        CommasInGenerics { length: u16 } = size_of::<(u8, [u8; 8])>() as isize,
        Implicit,
        Block = { 40 + 2 },
        Last = (1 < 2, 2 > 1).0 as isize,
    }

    let expected = ["Negative", "CommasInGenerics", "Implicit", "Block", "Last"];
    assert_eq!(Packet::<u8>::VARIANTS, expected);
    assert_eq!(Packet::Negative(String::new()).variant_index(), Some(0));
    assert_eq!(Packet::<u8>::Block.variant_index(), Some(3));
    assert_eq!(Packet::<u8>::Last.name(), "Last");
}

/// A method that takes a reference to a field would be an error here.
#[test]
fn a_packed_struct() {
    #[repr(C, packed)]
    #[derive(HelloMacro)]
    struct Packed {
        byte: u8,
        word: u32,
    }

    assert_eq!(Packed { byte: 1, word: 2 }.name(), "Packed");
}

#[test]
fn an_enum_of_a_thousand_variants() {
    #![expect(
        clippy::large_stack_arrays,
        reason = "clippy takes the constant for an array on the stack"
    )]

    seq_macro::seq!(N in 0..1000 {
        #[derive(HelloMacro)]
        enum Thousand {
            #(V~N,)*
        }
    });

    assert_eq!(Thousand::VARIANTS.len(), 1000);
    assert_eq!(Thousand::VARIANT_GREETINGS.len(), 1000);
    assert_eq!(Thousand::V0.variant_index(), Some(0));
    assert_eq!(Thousand::V999.variant_index(), Some(999));
    assert_eq!(Thousand::V999.greeting(), "Hello, Macro! My name is V999");
}

#[test]
fn unions() {
    #[derive(HelloMacro)]
    union Either<'a, A: Copy, const N: usize>
    where
        A: 'a,
    {
        one: &'a A,
        many: [A; N],
    }

    assert_eq!(names::<Either<u8, 3>>(), ("Either", &[][..]));
    assert_eq!(Either { many: [1] }.name(), "Either");
    assert_eq!(Either { many: [1] }.variant_index(), None);
}

/// `union`, `macro_rules`, `auto` and the like are keywords only in certain places.
#[test]
#[allow(non_camel_case_types, reason = "the names are the point")]
fn types_named_like_a_weak_keyword() {
    #[derive(HelloMacro)]
    struct union;
    #[derive(HelloMacro)]
    enum auto {
        default,
        macro_rules,
    }
    mod inner {
        #[derive(hello_macro::HelloMacro)]
        pub(crate) union union {
            pub(crate) union: u8,
        }
    }

    assert_eq!(union::NAME, "union");
    assert_eq!(inner::union { union: 1 }.name(), "union");
    assert_eq!(auto::VARIANTS, ["default", "macro_rules"]);
    assert_eq!(auto::default.variant_index(), Some(0));
}

#[test]
fn raw_identifiers_lose_their_prefix() {
    #[allow(non_camel_case_types, reason = "the name is the point")]
    #[derive(HelloMacro)]
    #[r#hello(greeting = "{name}!")]
    struct r#type;
    #[allow(nonstandard_style, reason = "the names are the point")]
    #[derive(HelloMacro)]
    enum r#enum<r#fn, const r#const: usize> {
        r#match,
        r#loop(r#fn),
        r#async { r#if: [u8; r#const] },
        r#Plain,
    }

    assert_eq!(r#type::NAME, "type");
    assert_eq!(r#type::GREETING, "type!");
    let expected = ["match", "loop", "async", "Plain"];
    assert_eq!(names::<r#enum<u8, 1>>(), ("enum", &expected[..]));
    let with_fields = r#enum::<u8, 1>::r#async { r#if: [0] };
    assert_eq!(with_fields.variant_index(), Some(2));
}

#[test]
#[allow(non_camel_case_types, reason = "some scripts have no capitals")]
fn identifiers_beyond_ascii() {
    #[derive(HelloMacro)]
    struct Пирог<'ж, Ж>(&'ж Ж);
    #[derive(HelloMacro)]
    enum 料理 {
        Crêpe,
        パンケーキ(u8),
        Äpfel { größe: u8 },
    }

    assert_eq!(Пирог::<u8>::NAME, "Пирог");
    let expected = ["Crêpe", "パンケーキ", "Äpfel"];
    assert_eq!(names::<料理>(), ("料理", &expected[..]));
    assert_eq!(料理::Äpfel { größe: 1 }.variant_index(), Some(2));
}

/// syn parses the generics. This test checks that the expansion compiles: its parameters have no
/// defaults, its arguments no bounds.
#[test]
fn generics_with_everything() {
    const TWO: usize = 2;
    #[derive(HelloMacro)]
    struct Everything<
        'short,
        'long: 'short,
        T: ?Sized + PartialEq + 'long = str,
        F: for<'a> Fn(&'a str) -> &'a str = fn(&str) -> &str,
        const N: usize = { TWO + 1 },
        const LETTER: char = 'x',
    >(&'short &'long T, F)
    where
        for<'a> &'a T: PartialEq<&'a T>,
        [u8; N]: Default;

    assert_eq!(<Everything<'_, '_>>::NAME, "Everything");
    assert_eq!(
        Everything::<u8, _, 1, 'y'>(&&1, |text| text).name(),
        "Everything"
    );
}

#[test]
#[allow(
    clippy::non_minimal_cfg,
    reason = "`all()` and `any()` are the conditions that always and never hold"
)]
fn other_attributes_and_comments_anywhere() {
    #[derive(HelloMacro)]
    /// A comment.
    #[doc = concat!("by a", " macro")]
    #[cfg_attr(all(), must_use = "why not")]
    #[rustfmt::skip]
    enum Attributes<#[cfg(all())] 'a, #[cfg(all())] T, #[cfg(any())] U> {
        /// A comment.
        #[doc(hidden)]
        #[allow(dead_code, reason = "an attribute among others")]
        One(#[cfg(all())] &'a T, #[cfg(any())] U),
        #[cfg(any())]
        Gone,
        Two { /** A comment. */ #[cfg(any())] gone: Gone, here: u8 },
    }

    assert_eq!(Attributes::<u8>::VARIANTS, ["One", "Two"]);
    let two: Attributes<u8> = Attributes::Two { here: 1 };
    assert_eq!(two.name(), "Two");
}

#[test]
fn no_bound_is_added_to_a_type_parameter() {
    /// Implements only auto traits.
    struct Nothing;

    #[derive(HelloMacro)]
    struct Unsized<T: ?Sized>(T);
    #[derive(HelloMacro)]
    enum Either<L, R> {
        Left(L),
        Right(R),
    }

    assert_eq!(Unsized::<&mut dyn FnOnce()>::NAME, "Unsized");
    assert_eq!(Either::<Nothing, _>::Right(Nothing).name(), "Right");
    assert_eq!(names::<Unsized<dyn Fn()>>().0, "Unsized");
    let slice: &Unsized<[Nothing]> = &Unsized([Nothing, Nothing]);
    assert_eq!(slice.name(), "Unsized");
}

#[test]
fn the_name_replaces_its_placeholder_and_two_braces_stand_for_one() {
    #[derive(HelloMacro)]
    #[hello(name = "{P}", greeting = "{name}, {name}!")]
    enum Templates {
        #[hello(greeting = "")]
        Empty,
        #[hello(greeting = "no placeholder")]
        Constant,
        #[hello(greeting = "{{name}}")]
        Braces,
        #[hello(greeting = "}}{{{name}}}")]
        Both,
    }

    assert_eq!(Templates::GREETING, "{P}, {P}!");
    assert_eq!(
        Templates::VARIANT_GREETINGS,
        ["", "no placeholder", "{name}", "}{Both}"]
    );
}
