//! What the derive and the macros do, a property a test.

// This group can only be forbidden for a whole crate. `lints.rs` has the others.
#![forbid(future_incompatible)]

mod allocations;
mod calculate;
mod contexts;
mod hygiene;
pub mod lints;
mod my_vec;
mod rename_all;
mod shapes;
mod the_trait;
