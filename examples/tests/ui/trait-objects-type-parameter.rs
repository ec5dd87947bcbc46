//! A vtable would need a function for every possible `W`.

trait Describe {
    fn describe_to<W: std::fmt::Write>(&self, output: W);
}

fn describe(thing: &dyn Describe) {
    thing.describe_to(String::new());
}

fn main() {}
