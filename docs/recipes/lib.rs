//! The recipes, as doctests. A package of its own for serde and clap, which the published crates do
//! not depend on.
#![doc = include_str!("../recipes.md")]
