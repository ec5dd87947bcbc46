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
