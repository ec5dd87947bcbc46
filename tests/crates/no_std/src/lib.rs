//! A `no_std` crate that uses the pair.
#![no_std]
