//! What `name_fn`, `greeting_fn` and `from_name_fn` write.

use hello_macro::HelloMacro;

#[derive(HelloMacro, Clone, Copy, Debug, PartialEq, Eq)]
#[hello(rename_all = "kebab-case", greeting = "More {name}")]
#[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
enum Topping {
    MapleSyrup,
    Butter(),
    #[hello(name = "jam \"red\"", greeting = "{name}!")]
    Jam {},
}

const ALL: [Topping; 3] = [Topping::MapleSyrup, Topping::Butter(), Topping::Jam {}];

#[test]
fn a_string_may_contain_the_identifier() {
    #[derive(HelloMacro)]
    #[hello(name_fn = "label", from_name_fn = "r#try")]
    enum Drink {
        Tea,
    }

    assert_eq!(Drink::r#try("Tea").map(|tea| tea.label()), Some("Tea"));
}

#[test]
fn the_functions_return_what_the_trait_does() {
    for topping in ALL {
        assert_eq!(topping.label(), topping.name());
        assert_eq!(topping.welcome(), topping.greeting());
    }
}

#[test]
fn only_a_name_is_parsed() {
    for topping in ALL {
        assert_eq!(Topping::parse(topping.label()), Some(topping));
    }
    for text in [
        "",
        "MapleSyrup",
        "maple",
        "maple-syrup ",
        "jam",
        "More butter",
    ] {
        assert_eq!(Topping::parse(text), None, "{text:?}");
    }
}

#[test]
fn the_functions_in_constants() {
    const SYRUP: &str = Topping::MapleSyrup.label();
    const BUTTER: &str = Topping::Butter().label();
    const PARSED: Option<Topping> = Topping::parse("butter");
    static GREETINGS: [&str; 2] = [ALL[0].welcome(), ALL[2].welcome()];
    const LENGTH: usize = Topping::Jam {}.label().len();
    const fn or_butter(name: &str) -> Topping {
        match Topping::parse(name) {
            Some(topping) => topping,
            None => Topping::Butter(),
        }
    }

    let which = |name| match name {
        SYRUP => 1,
        BUTTER => 2,
        _ => 3,
    };
    assert_eq!(["maple-syrup", "butter", "x"].map(which), [1, 2, 3]);
    assert_eq!(PARSED, Some(Topping::Butter()));
    assert_eq!(GREETINGS, ["More maple-syrup", "jam \"red\"!"]);
    assert_eq!([0_u8; LENGTH].len(), 9);
    assert_eq!(or_butter("x"), or_butter("butter"));
}

#[test]
fn variants_with_fields_have_names_and_greetings() {
    #[derive(HelloMacro)]
    #[hello(name_fn = label, greeting_fn = welcome)]
    enum Stack<'a, T: ?Sized, const N: usize> {
        Of(&'a T, [String; N]),
        Empty,
    }
    let of: Stack<str, 0> = Stack::Of("pancakes", []);
    assert_eq!(of.label(), "Of");
    let empty = Stack::<u8, 1>::Empty;
    assert_eq!(empty.welcome(), "Hello, Macro! My name is Empty");
}

#[test]
fn an_enum_without_variants() {
    #[derive(HelloMacro)]
    #[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
    enum Never {}

    fn texts(never: &Never) -> [&'static str; 2] {
        [never.label(), never.welcome()]
    }
    assert!(Never::parse("").as_ref().map(texts).is_none());
}

/// Only `from_name_fn` has to tell them apart.
#[test]
fn variants_with_the_same_name() {
    #[derive(HelloMacro)]
    #[hello(greeting_fn = welcome)]
    enum Same {
        #[hello(name = "x")]
        A,
        #[hello(name = "x")]
        B,
    }
    assert_eq!(Same::A.welcome(), Same::B.welcome());
}

#[test]
fn a_function_named_like_a_method_of_the_trait() {
    #[derive(HelloMacro)]
    #[hello(name_fn = name, greeting_fn = r#fn)]
    enum Shadowing {
        A,
    }
    const NAME: &str = Shadowing::A.name();
    assert_eq!(
        (NAME, Shadowing::A.r#fn()),
        ("A", "Hello, Macro! My name is A")
    );
}

mod visibility {
    pub(crate) mod inner {
        #[derive(hello_macro::HelloMacro)]
        #[hello(name_fn = label, from_name_fn = parse)]
        pub(in crate::functions::visibility) enum Restricted {
            A,
        }
    }
    pub(crate) fn label() -> &'static str {
        inner::Restricted::parse("A").map_or("", |value| value.label())
    }
}

#[test]
fn the_functions_have_the_visibility_of_the_enum() {
    macro_rules! define {
        ($vis:vis $name:ident) => {
            #[derive(HelloMacro)]
            #[hello(name_fn = label)]
            $vis enum $name { A }
        };
    }
    define!(Private);
    define!(pub(crate) Visible);
    assert_eq!((Private::A.label(), Visible::A.label()), ("A", "A"));
    assert_eq!(visibility::label(), "A");
}
