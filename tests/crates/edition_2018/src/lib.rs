//! The derive and the macros in edition 2018, where `gen` is a name and trait objects may be bare.
#![cfg(test)]
#![allow(
    bare_trait_objects,
    clippy::enum_variant_names,
    dead_code,
    nonstandard_style,
    reason = "the edition's own ways are the point"
)]

use hello_macro::HelloMacro;

#[path = "../../edition_2021/src/names.rs"]
mod names;

#[test]
fn bare_trait_objects() {
    #[derive(HelloMacro)]
    struct Object<T: ?Sized>(Box<T>)
    where
        Box<Fn(u8) -> u8>: Sized;

    assert_eq!(Object::<Send>::NAME, "Object");
}

#[test]
#[expect(clippy::cast_possible_wrap, reason = "the casts are the point")]
fn bare_trait_objects_in_discriminants() {
    const fn twice<A, B>() -> isize {
        2 * (size_of::<A>() + size_of::<B>()) as isize
    }
    #[derive(HelloMacro)]
    enum Sizes {
        Plain = 1,
        Called = size_of::<Box<Fn(u8, u8) -> u8>>() as isize,
        Sum = 3 + size_of::<(Box<Fn(u8) + Send>, u64)>() as isize,
        Commas = size_of::<Result<Result<Box<Fn(u8) -> u8>, u8>, [u8; 40]>>() as isize,
        Shift = (size_of::<Box<Fn(u8)>>() as isize) << 2,
        Arrow = 100 + twice::<fn() -> u8, Box<Fn(u8) -> u8>>(),
        Last = 90,
    }

    let expected = ["Plain", "Called", "Sum", "Commas", "Shift", "Arrow", "Last"];
    assert_eq!(Sizes::VARIANTS, expected);
}
