//! A crate named `core`, as some workspaces have one. In its tests, `::core` is this crate.
#![no_std]
