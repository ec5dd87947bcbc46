//! Compiles `docs/recipes.md`: its blocks are doctests of this package, which has serde and clap.
#![doc = include_str!("../../../../docs/recipes.md")]
