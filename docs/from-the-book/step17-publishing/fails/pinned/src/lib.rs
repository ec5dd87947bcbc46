//! The trait crate, one version behind.
