//! A crate of one type, which derives with one contestant: the enabled feature's.

/// What a contestant without a feature, or none, leaves of the crate.
pub struct Empty;
