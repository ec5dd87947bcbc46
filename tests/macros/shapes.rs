//! The derive accepts every form of a type definition, and adds no bounds.

#![allow(
    dead_code,
    reason = "what matters of these types is that they have a name"
)]

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

mod outer {
    pub(crate) mod inner {
        use hello_macro::HelloMacro;

        #[allow(unreachable_pub, reason = "the visibility is the point")]
        #[derive(HelloMacro)]
        pub struct Public;
        #[derive(HelloMacro)]
        pub(crate) struct OfTheCrate;
        #[derive(HelloMacro)]
        pub(in crate::shapes::outer) struct OfAPath(pub(self) u8, pub(in crate::shapes::outer) u8);
        #[derive(HelloMacro)]
        pub(super) enum OfTheParent {
            A,
        }
    }

    #[test]
    fn restricted_visibilities() {
        use hello_macro::HelloMacro as _;

        assert_eq!(inner::OfAPath::NAME, "OfAPath");
        assert_eq!(inner::OfTheParent::A.name(), "A");
    }
}

#[test]
fn every_visibility() {
    assert_eq!(outer::inner::Public::NAME, "Public");
    assert_eq!(outer::inner::OfTheCrate::NAME, "OfTheCrate");
}

#[test]
fn an_enum_without_variants() {
    #[derive(HelloMacro)]
    enum Never {}
    #[derive(HelloMacro)]
    enum NeverOf<const N: usize>
    where
        [u8; N]: Default, {}

    assert_eq!(names::<Never>(), ("Never", &[][..]));
    assert_eq!(names::<NeverOf<3>>(), ("NeverOf", &[][..]));
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
#[expect(clippy::cast_possible_wrap, reason = "the forms are the point")]
fn explicit_discriminants() {
    struct Pair<A, B>(A, B);

    #[derive(HelloMacro)]
    enum Discriminants {
        Literal = 40,
        Negative = -7,
        Sum = 1 + 2 * 3,
        Implicit,
        CommasInGenerics = size_of::<(u8, Pair<u8, [u8; 8]>)>() as isize,
        Block = {
            let (a, b) = (11, 22);
            a + b
        },
        Shift = 1 << 10 >> 2,
        Comparison = (1 < 2, 2 > 1).0 as isize,
        QualifiedPath = <u8 as Bounds>::LARGEST,
        Match = match 1u8 {
            0 => 300,
            _ => 301,
        },
        Const = const { 2002 },
    }
    trait Bounds {
        const LARGEST: isize;
    }
    impl Bounds for u8 {
        const LARGEST: isize = 1000;
    }

    assert_eq!(Discriminants::VARIANTS.len(), 11);
    assert_eq!(Discriminants::Negative as isize, -7);
    assert_eq!(Discriminants::Negative.variant_index(), Some(1));
    assert_eq!(Discriminants::CommasInGenerics.name(), "CommasInGenerics");
    assert_eq!(Discriminants::Const.variant_index(), Some(10));
}

#[test]
fn discriminants_beside_fields() {
    #[repr(u8)]
    #[derive(HelloMacro)]
    enum Packet<T> {
        Data(T) = 1,
        Header { length: u16 } = b'h',
        End = { u8::MAX },
    }

    assert_eq!(Packet::<u8>::VARIANTS, ["Data", "Header", "End"]);
    assert_eq!(Packet::Data(String::new()).variant_index(), Some(0));
    assert_eq!(Packet::<u8>::Header { length: 1 }.name(), "Header");
    assert_eq!(Packet::<u8>::End.variant_index(), Some(2));
}

#[test]
fn a_representation_or_a_packing() {
    #[repr(C, packed)]
    #[derive(HelloMacro)]
    struct Packed {
        byte: u8,
        word: u32,
    }
    #[repr(transparent)]
    #[derive(HelloMacro)]
    struct Transparent(Vec<u8>);
    #[repr(i16)]
    #[non_exhaustive]
    #[derive(HelloMacro)]
    enum Small {
        Least = i16::MIN,
        Most = i16::MAX,
    }

    assert_eq!(Packed { byte: 1, word: 2 }.name(), "Packed");
    assert_eq!(Transparent::NAME, "Transparent");
    assert_eq!(Small::Most.name(), "Most");
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
    union Bits {
        float: f32,
        integer: u32,
    }
    #[derive(HelloMacro)]
    union Either<'a, A: Copy, const N: usize>
    where
        A: 'a,
    {
        one: &'a A,
        many: [A; N],
    }

    assert_eq!(names::<Bits>(), ("Bits", &[][..]));
    assert_eq!(names::<Either<u8, 3>>(), ("Either", &[][..]));
    assert_eq!(Bits { integer: 1 }.name(), "Bits");
    assert_eq!(Bits { integer: 1 }.variant_index(), None);
}

/// `union`, `macro_rules`, `auto` and the like are keywords only in one place each.
#[test]
#[allow(non_camel_case_types, reason = "the names are the point")]
fn types_named_like_a_weak_keyword() {
    #[derive(HelloMacro)]
    struct union;
    #[derive(HelloMacro)]
    enum auto {
        default,
        raw,
        safe,
        macro_rules,
    }
    mod inner {
        #[derive(hello_macro::HelloMacro)]
        pub(crate) union union {
            pub(crate) union: u8,
        }
    }

    assert_eq!(union::NAME, "union");
    assert_eq!(inner::union::NAME, "union");
    assert_eq!(inner::union { union: 1 }.name(), "union");
    assert_eq!(auto::VARIANTS, ["default", "raw", "safe", "macro_rules"]);
    assert_eq!(auto::default.variant_index(), Some(0));
}

#[test]
fn raw_identifiers_go_by_their_plain_names() {
    #[allow(non_camel_case_types, reason = "the name is the point")]
    #[derive(HelloMacro)]
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
    assert_eq!(r#type::GREETING, "Hello, Macro! My name is type");
    let expected = ["match", "loop", "async", "Plain"];
    assert_eq!(names::<r#enum<u8, 1>>(), ("enum", &expected[..]));
    assert_eq!(
        r#enum::<u8, 1>::r#async { r#if: [0] }.variant_index(),
        Some(2)
    );
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

#[test]
fn lifetimes() {
    #[derive(HelloMacro)]
    struct Borrow<'a>(&'a str);
    #[derive(HelloMacro)]
    enum Longer<'short, 'long: 'short, T: 'long + ?Sized> {
        Short(&'short T),
        Long(&'long T),
    }
    #[derive(HelloMacro)]
    struct InferredOutlives<'a, T>(&'a T);

    let local = String::from("local");
    assert_eq!(Borrow(&local).name(), "Borrow");
    assert_eq!(Longer::Short(local.as_str()).name(), "Short");
    assert_eq!(Longer::<str>::VARIANTS, ["Short", "Long"]);
    assert_eq!(InferredOutlives(&local).name(), "InferredOutlives");
}

#[test]
fn defaults_of_parameters() {
    const TWO: usize = 2;

    #[derive(HelloMacro)]
    struct Defaults<T = u8, U = Vec<T>, const N: usize = 1>(T, U, [u8; N]);
    #[derive(HelloMacro)]
    struct ConstDefaults<
        const SUM: usize = { TWO + 1 },
        const NEGATIVE: i8 = -1,
        const LETTER: char = 'x',
        const YES: bool = true,
        const NAMED: usize = TWO,
        const BLOCK: usize = {
            let a = [1, 2, 3];
            a.len()
        },
    >;

    assert_eq!(<Defaults>::NAME, "Defaults");
    assert_eq!(<ConstDefaults>::NAME, "ConstDefaults");
}

#[test]
fn bounds() {
    #[derive(HelloMacro)]
    struct Bounded<'a, T: ?Sized + Send + 'a, F: Fn(&T) -> Option<&'a str> + 'static>(&'a T, F);
    #[derive(HelloMacro)]
    struct Assoc<I: Iterator<Item = (u8, u8)> + DoubleEndedIterator>(I);
    #[derive(HelloMacro)]
    struct BoundedAssoc<I: IntoIterator<Item: Clone, IntoIter: ExactSizeIterator>>(I);
    #[derive(HelloMacro)]
    struct Parenthesized<T: (Send) + (?Sized)>(Box<T>);
    #[derive(HelloMacro)]
    struct NoBounds<T>(T);

    assert_eq!(Bounded("text", |_: &str| Some("text")).name(), "Bounded");
    assert_eq!(Assoc([(1, 2)].into_iter()).name(), "Assoc");
    assert_eq!(BoundedAssoc([1, 2]).name(), "BoundedAssoc");
    assert_eq!(Parenthesized::<str>::NAME, "Parenthesized");
    assert_eq!(NoBounds(1).name(), "NoBounds");
}

#[test]
fn where_clauses() {
    trait HasType {
        type Type;
    }
    impl HasType for u8 {
        type Type = String;
    }

    #[derive(HelloMacro)]
    struct InFront<T>
    where
        T: HasType,
        T::Type: Clone,
        <T as HasType>::Type: Default,
        [T]: ToOwned,
        for<'a> &'a T: Copy,
        Vec<T>: Sized,
    {
        value: T::Type,
    }
    #[derive(HelloMacro)]
    struct Behind<T>(T)
    where
        T: HasType,
        T::Type: Clone;
    #[derive(HelloMacro)]
    struct NoFields
    where
        String: Clone;
    #[derive(HelloMacro)]
    struct Nothing;
    #[derive(HelloMacro)]
    enum OfAnEnum<'a, T>
    where
        T: 'a,
        &'a T: IntoIterator<Item = &'a u8>,
    {
        Only(&'a T),
    }

    assert_eq!(InFront::<u8>::NAME, "InFront");
    assert_eq!(Behind(1u8).name(), "Behind");
    assert_eq!(NoFields.name(), "NoFields");
    assert_eq!(Nothing.name(), "Nothing");
    assert_eq!(OfAnEnum::Only(&vec![1]).name(), "Only");
}

#[test]
fn bounds_of_higher_rank() {
    #[derive(HelloMacro)]
    struct Higher<F, G: for<'a> Fn(&'a str) -> &'a str>(F, G)
    where
        for<'a, 'b> F: Fn(&'a str, &'b str) -> &'a str,
        for<'c> &'c F: Fn(&'c str, &'static str) -> &'c str;

    fn first<'a>(a: &'a str, _: &str) -> &'a str {
        a
    }
    fn same(a: &str) -> &str {
        a
    }
    assert_eq!(Higher(first, same).name(), "Higher");
}

#[test]
fn fields_of_every_type() {
    macro_rules! ty {
        () => {
            u8
        };
    }

    #[derive(HelloMacro)]
    struct Fields<'a, T: ?Sized> {
        array: [Vec<(u8, u8)>; {
            let n = 2;
            n + 1
        }],
        function: unsafe extern "C" fn(*const u8, ...) -> !,
        object: Box<dyn for<'b> Fn(&'b T) -> &'b str + Send + 'a>,
        pointer: *mut T,
        never: fn() -> !,
        by_macro: ty![],
        qualified: <Vec<u8> as IntoIterator>::Item,
        tuple: (u8,),
        parenthesized: &'a (dyn Send + Sync),
        impls: Option<&'a mut dyn Iterator<Item = u8>>,
    }

    assert_eq!(Fields::<str>::NAME, "Fields");
}

#[test]
#[allow(
    clippy::non_minimal_cfg,
    reason = "it is what can be written on stable"
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
        #[allow(dead_code, reason = "it stands beside others")]
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
    /// Implements no trait that is not automatic.
    struct Nothing;

    #[derive(HelloMacro)]
    struct Wrapper<T>(T);
    #[derive(HelloMacro)]
    struct Unsized<T: ?Sized>(T);
    #[derive(HelloMacro)]
    enum Either<L, R> {
        Left(L),
        Right(R),
    }

    assert_eq!(Wrapper::<Nothing>::NAME, "Wrapper");
    assert_eq!(Wrapper(Nothing).name(), "Wrapper");
    assert_eq!(Wrapper(|| ()).name(), "Wrapper");
    assert_eq!(Wrapper::<&mut dyn FnOnce()>::NAME, "Wrapper");
    assert_eq!(Either::<Nothing, _>::Right(Nothing).name(), "Right");
    assert_eq!(names::<Unsized<str>>().0, "Unsized");
    assert_eq!(names::<Unsized<dyn Fn()>>().0, "Unsized");
    let slice: &Unsized<[Nothing]> = &Unsized([Nothing, Nothing]);
    assert_eq!(slice.name(), "Unsized");
}

#[test]
fn a_type_that_has_an_unsized_last_field() {
    #[derive(HelloMacro)]
    struct Tail {
        head: u8,
        tail: str,
    }
    #[derive(HelloMacro)]
    struct Slice([u8]);

    assert_eq!(names::<Tail>().0, "Tail");
    assert_eq!(names::<Slice>().0, "Slice");
}
