//! Where the derived items can be used: constants, patterns, generic code, beside other derives.

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
fn a_name_in_a_constant_and_a_static() {
    const NAME: &str = Pancakes::NAME;
    static GREETING: &str = Pancakes::GREETING;
    static VARIANTS: &[&str] = Size::VARIANTS;
    const LAST: &str = Size::VARIANT_GREETINGS[Size::VARIANT_GREETINGS.len() - 1];

    assert_eq!(NAME, "Pancakes");
    assert_eq!(GREETING, "Hello, Macro! My name is Pancakes");
    assert_eq!(VARIANTS, ["Small", "Large"]);
    assert_eq!(LAST, "Hi Large");
}

#[test]
fn a_name_in_the_length_of_an_array() {
    let bytes = [0_u8; Pancakes::NAME.len()];
    let counts: [u8; Size::VARIANTS.len()] = [1, 2];
    assert_eq!((bytes.len(), counts.len()), (8, 2));
}

#[test]
fn a_name_in_a_pattern() {
    const SMALL: &str = Size::VARIANTS[0];
    const HI_SMALL: &str = Size::VARIANT_GREETINGS[0];
    const BOTH: &[&str] = Size::VARIANTS;

    let which = |text| match text {
        Pancakes::NAME => 1,
        Pancakes::GREETING => 2,
        SMALL => 3,
        HI_SMALL => 4,
        _ => 5,
    };
    let texts = [
        "Pancakes",
        "Hello, Macro! My name is Pancakes",
        "Small",
        "Hi Small",
        "?",
    ];
    assert_eq!(texts.map(which), [1, 2, 3, 4, 5]);
    assert!(matches!(["Small", "Large"].as_slice(), BOTH));
}

#[test]
fn a_check_at_compile_time() {
    const _: () = assert!(Size::VARIANTS.len() == Size::VARIANT_GREETINGS.len());
    const _: () = assert!(Pancakes::VARIANTS.is_empty());
    const fn longest<T: HelloMacro>() -> usize {
        let mut longest = 0;
        let mut index = 0;
        while index < T::VARIANTS.len() {
            if T::VARIANTS[index].len() > longest {
                longest = T::VARIANTS[index].len();
            }
            index += 1;
        }
        longest
    }
    const LONGEST: usize = longest::<Size>();
    assert_eq!(LONGEST, 5);
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
fn a_parameter_that_has_a_name_itself() {
    #[derive(HelloMacro)]
    struct Plate<T>(T);
    impl<T: HelloMacro> Plate<T> {
        fn content(&self) -> &'static str {
            self.0.name()
        }
    }
    let plate = Plate(Size::Large);
    assert_eq!((plate.name(), plate.content()), ("Plate", "Large"));
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

#[test]
fn through_references() {
    let sizes = [Size::Small, Size::Large];
    let by_path: Vec<_> = sizes.iter().map(HelloMacro::name).collect();
    assert_eq!(by_path, ["Small", "Large"]);
    let [small, large] = &sizes;
    assert_eq!([small.name(), large.name()], ["Small", "Large"]);
}

#[test]
fn a_value_is_neither_moved_nor_read() {
    #[derive(HelloMacro)]
    enum Owner {
        Text(String),
        Unique(&'static mut u8),
    }
    let mut owner = Owner::Text(String::from("mine"));
    if let Owner::Text(text) = &mut owner {
        text.push('!');
    }
    assert_eq!(owner.name(), "Text");
    assert!(matches!(&owner, Owner::Text(text) if text == "mine!"));
    owner = Owner::Unique(Box::leak(Box::new(1)));
    if let Owner::Unique(number) = &mut owner {
        **number += 1;
    }
    assert_eq!(owner.variant_index(), Some(1));
}

/// Helper attributes of another derive are on the type, its variants, fields and parameters.
#[test]
fn attributes_of_serde() {
    use serde::{Deserialize, Serialize};

    #[derive(HelloMacro, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case", tag = "kind", bound = "T: Serialize")]
    #[hello(rename_all = "UPPERCASE")]
    enum Both<T> {
        #[serde(rename = "first", skip_deserializing)]
        #[hello(name = "1st")]
        First {
            #[serde(default)]
            field: T,
        },
        Second,
    }
    assert_eq!(Both::<u8>::VARIANTS, ["1st", "SECOND"]);
    assert_eq!(Both::First { field: 1 }.name(), "1st");
    assert_eq!(Both::<u8>::Second.name(), "SECOND");
}
