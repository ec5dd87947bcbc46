//! Tests of the whole pipeline, in-process.

mod goldens;
mod half_typed;
mod properties;
mod real_input;
mod repeatable;
