//! What the derive writes, kept as formatted Rust in `goldens/`.
//!
//! `SNAPSHOTS=overwrite cargo test -p hello_macro_derive goldens` rewrites the files. Read the
//! diff.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;
use snapbox::{Data, assert_data_eq};

use super::expand;

fn expansion(input: TokenStream) -> String {
    let file = syn::parse2(expand(input)).expect("the expansion parses as Rust");
    prettyplease::unparse(&file)
}

macro_rules! goldens {
    ($($name:ident: $golden:expr, { $($input:tt)* })+) => {
        $(
            #[test]
            fn $name() {
                assert_data_eq!(expansion(quote!($($input)*)), $golden.raw());
            }
        )+
    };
}

goldens! {
    unit_struct: golden("unit_struct"), {
        struct Pancakes;
    }
    tuple_struct: golden("tuple_struct"), {
        struct Stack(u8, pub Vec<Pancake>);
    }
    named_struct: golden("named_struct"), {
        /// A recipe.
        #[hello::of_another_crate]
        pub struct Recipe {
            #[hello::of_another_crate]
            pub flour: u32,
            milk: Option<f64>,
            of_a_type_named_hello: Box<[hello]>,
        }
    }
    generic_with_everything: golden("generic_with_everything"), {
        #[allow(deprecated)]
        struct Everything<'a: 'b, 'b, #[another_derives] T: ?Sized + Clone + 'a = str, const N: usize = { 1 + 2 }>
        where
            for<'c> &'c T: PartialEq<&'c T>,
        {
            field: &'a &'b T,
        }
    }
    union_: golden("union"), {
        #[repr(C)]
        union Bits {
            float: f32,
            bytes: [u8; 4],
        }
    }
    enum_: golden("enum"), {
        enum Breakfast {
            Pancakes,
            Eggs(u8),
            Porridge { oats: bool },
            r#Nothing = 7,
        }
    }
    empty_enum: golden("empty_enum"), {
        enum Never {}
    }
    every_option: golden("every_option"), {
        #[hello(name = "menu", greeting = "{{{name}}} says \"hi\"", rename_all = "kebab-case")]
        #[hello(crate = crate::macros::hello)]
        enum Menu {
            HotPancakes,
            #[hello(name = "Rührei")]
            Eggs(u8),
            #[hello(greeting = "Just {name}.")]
            Porridge { oats: bool },
        }
    }
    functions: golden("functions"), {
        #[allow(deprecated)]
        #[hello(name_fn = label, greeting_fn = welcome, from_name_fn = parse)]
        pub(crate) enum Topping<const N: usize> where [(); N]: Sized {
            MapleSyrup,
            Butter(),
            Jam {},
        }
    }
    broken: golden("broken"), {
        #[hello(name = "menu", crate = crate::macros::hello, name = "again")]
        #[hello(naem = "menu", greeting = "{nam")]
        enum Menu<'a, T: 'a> {
            #[hello(rename_all = "kebab-case")]
            Pancakes(&'a T),
        }
    }
    syntax_error: golden("syntax_error"), {
        #[hello(name = "menu")]
        enum Menu<T> { Pancakes(T) Eggs }
    }
    // The user may have renamed the dependency, so the errors don't use it.
    wrong_crate_path: golden("wrong_crate_path"), {
        #[hello(crate = 3)]
        struct Pancakes;
    }
    no_item: golden("no_item"), {
        fn pancakes() {}
    }
}

/// The documentation of the derive shows this expansion.
#[test]
fn documented() {
    let expansion = expansion(quote! {
        enum Breakfast {
            Eggs { count: u8 },
            Porridge,
        }
    });
    assert_data_eq!(expansion, file("../hello_macro/docs/expansion.rs").raw());
}

fn golden(name: &str) -> Data {
    file(&format!("src/tests/goldens/{name}.rs"))
}

fn file(path: &str) -> Data {
    Data::read_from(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path), None)
}
