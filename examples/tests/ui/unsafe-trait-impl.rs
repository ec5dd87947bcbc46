//! An `impl` of an unsafe trait has to claim that its contract is kept.

unsafe trait PlainBytes {}

struct Syrup;

impl PlainBytes for Syrup {}

fn main() {}
