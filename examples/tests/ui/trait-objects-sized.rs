//! `dyn Measured` is not `Sized`, so it could not implement its own trait.

trait Measured: Sized {
    fn measure(&self) -> usize;
}

fn measure(thing: &dyn Measured) -> usize {
    thing.measure()
}

fn main() {}
