//! Behind `dyn`, the size of the returned `Self` is unknown.

trait Doubled {
    fn doubled(&self) -> Self;
}

fn twice(number: &dyn Doubled) {
    number.doubled();
}

fn main() {}
