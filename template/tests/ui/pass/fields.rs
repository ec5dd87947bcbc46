//! The program that the derive is meant for.

use describe::Describe;

#[derive(Describe)]
struct Pancakes<'a, T: ?Sized, const N: usize> {
    flour: [u32; N],
    #[describe(rename = "milk (ml)")]
    milk: &'a T,
    #[describe(skip)]
    secret: bool,
    r#type: u8,
}

#[derive(Describe)]
struct Water {}

fn main() {
    // A constant, so it can be the length of an array.
    let values = [0; Pancakes::<str, 1>::FIELDS.len()];
    assert_eq!(values.len(), 3);
    assert_eq!(Pancakes::<str, 1>::FIELDS, ["flour", "milk (ml)", "type"]);
    assert!(Water::FIELDS.is_empty());

    let pancakes = Pancakes {
        flour: [200],
        milk: "300",
        secret: true,
        r#type: 1,
    };
    assert!(pancakes.secret && pancakes.flour[0] + u32::from(pancakes.r#type) > 0);
    assert_eq!(pancakes.milk, "300");
}
