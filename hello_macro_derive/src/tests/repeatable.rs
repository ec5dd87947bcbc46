//! What the derive writes depends on its input alone, so that a build can be repeated, and cached.

use quote::quote;

use crate::expand::expand;

/// The order of a hash map's entries differs from map to map.
#[test]
fn the_same_input_gives_the_same_expansion() {
    let items = [
        quote! {
            #[hello(name = "menu", greeting = "Have {name}", rename_all = "kebab-case")]
            enum Menu<'a, T: ?Sized + 'a, const N: usize> where T: Clone {
                HotPancakes([&'a T; N]),
                #[hello(name = "Rührei")]
                Eggs(u8),
                Porridge { oats: bool },
            }
        },
        quote! {
            #[hello(nmae = "a", greeting = "{nam", rename_all = "kebab", colour, crate = 3)]
            enum Wrong {
                #[hello(rename_all = "kebab-case", size)]
                A(#[hello] u8),
                #[hello]
                B,
            }
        },
    ];
    for item in items {
        let first = expand(item.clone()).to_string();
        for _ in 0..16 {
            assert_eq!(expand(item.clone()).to_string(), first);
        }
    }
}
