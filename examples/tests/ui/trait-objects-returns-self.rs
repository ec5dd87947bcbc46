trait Doubled {
    fn doubled(&self) -> Self;
}

fn twice(number: &dyn Doubled) {
    number.doubled();
}

fn main() {}
