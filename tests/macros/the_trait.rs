//! Where the derived items can be used: constants, patterns, generic code. And impls by hand.

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

#[derive(HelloMacro)]
#[hello(greeting = "Hi {name}")]
enum Size {
    Small,
    Large,
}

#[test]
fn the_texts_where_only_constants_are_allowed() {
    const LAST: &str = Size::VARIANT_GREETINGS[Size::VARIANT_GREETINGS.len() - 1];
    const BOTH: &[&str] = Size::VARIANTS;
    const _: () = assert!(Pancakes::VARIANTS.is_empty());
    static GREETING: &str = Pancakes::GREETING;

    let which = |text| match text {
        Pancakes::NAME => 1,
        Pancakes::GREETING => 2,
        LAST => 3,
        _ => 4,
    };
    assert_eq!(
        ["Pancakes", GREETING, "Hi Large", "?"].map(which),
        [1, 2, 3, 4]
    );
    assert!(matches!(["Small", "Large"].as_slice(), BOTH));
    assert_eq!([0_u8; Pancakes::NAME.len()].len(), 8);
    assert_eq!(
        [Size::Small.name(), Size::Large.greeting()],
        ["Small", LAST]
    );
}

#[test]
fn a_generic_type_in_every_instantiation() {
    #[derive(HelloMacro)]
    struct Wrapper<T: ?Sized>(Box<T>);
    fn name<T: HelloMacro>(_: &T) -> &'static str {
        T::hello_macro();
        T::NAME
    }

    let names = [
        name(&Wrapper(Box::new(1))),
        name(&Wrapper::<str>("text".into())),
        name(&Wrapper::<dyn Fn()>(Box::new(|| ()))),
        name(&Wrapper(Box::new(Wrapper(Box::new(Pancakes))))),
    ];
    assert_eq!(names, ["Wrapper"; 4]);
}

#[test]
fn an_impl_by_hand_of_two_constants() {
    struct ByHand;
    impl HelloMacro for ByHand {
        const NAME: &'static str = "by hand";
        const GREETING: &'static str = "Hi";
    }
    assert_eq!((ByHand.name(), ByHand.greeting()), ("by hand", "Hi"));
    assert_eq!(ByHand.variant_index(), None);
}

#[test]
fn an_impl_by_hand_with_variants() {
    struct Number(usize);
    impl HelloMacro for Number {
        const NAME: &'static str = "Number";
        const GREETING: &'static str = "Hi";
        const VARIANTS: &'static [&'static str] = &["even", "odd"];
        const VARIANT_GREETINGS: &'static [&'static str] = &["Hi even", "Hi odd"];
        fn variant_index(&self) -> Option<usize> {
            Some(self.0 % 2)
        }
    }
    assert_eq!((Number(3).name(), Number(2).greeting()), ("odd", "Hi even"));
}

/// Without an index, or with one that is out of range, any variant's name would be wrong.
#[test]
fn an_impl_by_hand_that_lacks_an_item_falls_back_to_the_name_of_the_type() {
    struct NoIndex;
    impl HelloMacro for NoIndex {
        const NAME: &'static str = "NoIndex";
        const GREETING: &'static str = "Hi";
        const VARIANTS: &'static [&'static str] = &["X", "Y"];
    }
    struct NoList;
    impl HelloMacro for NoList {
        const NAME: &'static str = "NoList";
        const GREETING: &'static str = "Hi";
        const VARIANTS: &'static [&'static str] = &["X"];
        fn variant_index(&self) -> Option<usize> {
            Some(1)
        }
    }
    assert_eq!((NoIndex.name(), NoIndex.greeting()), ("NoIndex", "Hi"));
    assert_eq!((NoList.name(), NoList.greeting()), ("NoList", "Hi"));
}
