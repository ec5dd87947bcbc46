//! Whoever implements an unsafe trait has to say that the contract is kept.

unsafe trait PlainBytes {}

struct Syrup;

impl PlainBytes for Syrup {}

fn main() {}
