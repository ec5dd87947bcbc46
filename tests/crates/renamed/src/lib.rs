//! A crate that renames the trait crate to `greet`, and also uses it through another crate.
//!
//! There is no `::hello_macro` here, so the expansions compile only if they use the given path
//! everywhere.
#![cfg(test)]
#![allow(dead_code, reason = "only the names of these types matter")]

use greet::{HelloMacro, calculate, my_vec};

mod through {
    pub(crate) use greet::HelloMacro;
}

#[test]
fn each_way_to_write_the_path() {
    #[derive(HelloMacro)]
    #[hello(crate = greet)]
    struct Relative;
    #[derive(greet::HelloMacro)]
    #[hello(crate = ::greet, rename_all = "lowercase")]
    enum Absolute<T> {
        Small,
        Large(T),
    }
    #[derive(HelloMacro)]
    #[hello(crate = "greet")]
    struct InAString;
    #[derive(HelloMacro)]
    #[hello(crate = crate::through, name_fn = label, from_name_fn = parse)]
    enum ThroughAModule {
        Hot,
    }

    assert_eq!(Relative.name(), "Relative");
    assert_eq!(Absolute::<u8>::VARIANTS, ["small", "large"]);
    assert_eq!(Absolute::Large(1).name(), "large");
    assert_eq!(InAString.name(), "InAString");
    assert_eq!(
        ThroughAModule::parse("Hot").map(|it| it.name()),
        Some("Hot")
    );
}

#[test]
fn a_crate_that_reexports_the_pair() {
    #[derive(reexport::HelloMacro)]
    #[hello(crate = reexport)]
    struct ThroughAnother;

    assert_eq!(ThroughAnother::NAME, "ThroughAnother");
    assert_eq!(reexport::my_vec![1; 2], [1, 1]);
    assert_eq!(reexport::calculate!(eval 1 + 2), 3);
}

/// The macro writes the path to the trait crate, so its users need not.
#[test]
fn a_macro_of_another_crate() {
    reexport::named_struct!(pub Local = "from elsewhere");
    reexport::named_enum!(Either<'a, T> { Left(&'a T), Right { field: u8 } });

    assert_eq!(Local::NAME, "from elsewhere");
    assert_eq!(Either::<u8>::VARIANTS, ["Left", "Right"]);
    let right: Either<u8> = Either::Right { field: 1 };
    assert_eq!(right.name(), "Right");
    assert_eq!(Either::Left(&1).name(), "Left");
}

#[test]
fn macros() {
    assert_eq!(my_vec![1, 2], vec![1, 2]);
    assert_eq!(my_vec![1; 2], vec![1; 2]);
    assert!(my_vec![0; 0].is_empty());
    assert_eq!(greet::calculate!(eval 1 + 2), 3);
    assert_eq!(calculate!(eval 1 + 2, eval 2 * 3,), (3, 6));
}
