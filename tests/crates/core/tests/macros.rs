//! The derive and the macros where `::core` is one of the user's crates.

extern crate hello_macro;

use hello_macro::HelloMacro;

#[test]
fn a_struct() {
    #[derive(HelloMacro)]
    struct Pancakes<'a, T: ?Sized>(&'a T);

    assert_eq!(Pancakes("text").name(), "Pancakes");
    assert_eq!(
        Pancakes::<u8>::GREETING,
        "Hello, Macro! My name is Pancakes"
    );
}

#[test]
fn an_enum() {
    #[derive(HelloMacro)]
    #[hello(rename_all = "kebab-case")]
    enum Menu<T> {
        HotPancakes,
        #[hello(name = "the eggs", greeting = "{name}!")]
        Eggs(T),
        Porridge {
            oats: u8,
        },
    }

    assert_eq!(
        Menu::<u8>::VARIANTS,
        ["hot-pancakes", "the eggs", "porridge"]
    );
    assert_eq!(Menu::Eggs(1).greeting(), "the eggs!");
    assert_eq!(Menu::<u8>::HotPancakes.name(), "hot-pancakes");
    let porridge: Menu<u8> = Menu::Porridge { oats: 1 };
    assert_eq!(porridge.name(), "porridge");
    if let Menu::Porridge { oats } = porridge {
        assert_eq!(oats, 1);
    }
}

#[test]
fn an_enum_without_variants_and_a_union() {
    #[derive(HelloMacro)]
    enum Never {}
    #[derive(HelloMacro)]
    #[allow(dead_code, reason = "a union has fields")]
    union Bits {
        byte: u8,
    }

    assert!(Never::VARIANTS.is_empty());
    assert_eq!(Bits { byte: 1 }.name(), "Bits");
}

#[test]
fn my_vec() {
    let empty: Vec<u8> = hello_macro::my_vec![];
    assert!(empty.is_empty());
    assert_eq!(hello_macro::my_vec![1, 2], [1, 2]);
    assert_eq!(hello_macro::my_vec![1; 2], [1, 1]);
}

#[test]
fn calculate() {
    assert_eq!(hello_macro::calculate!(eval 1 + 2), 3);
    assert_eq!(hello_macro::calculate!(eval 1 + 2, eval 2 * 3), (3, 6));
}
