trait Measured: Sized {
    fn measure(&self) -> usize;
}

fn measure(thing: &dyn Measured) -> usize {
    thing.measure()
}

fn main() {}
