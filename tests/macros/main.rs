//! What the derive and the macros do, one property per test.

// This group can only be forbidden for a whole crate. `lints.rs` has the others.
#![forbid(future_incompatible)]

mod allocations;
mod calculate;
mod contexts;
mod functions;
mod hygiene;
pub mod lints;
mod my_vec;
mod rename_all;
mod shapes;
mod the_trait;
