//! Behind `dyn` nobody knows the size of the `Self` that would be returned.

trait Doubled {
    fn doubled(&self) -> Self;
}

fn twice(number: &dyn Doubled) {
    number.doubled();
}

fn main() {}
