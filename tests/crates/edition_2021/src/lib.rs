//! The derive and the macros in edition 2021, where `gen` is a name.
#![cfg(test)]
#![allow(
    clippy::enum_variant_names,
    dead_code,
    non_camel_case_types,
    reason = "the edition's own ways are the point"
)]

mod names;
