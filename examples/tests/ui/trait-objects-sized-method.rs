trait Topping {
    fn doubled(&self) -> Self
    where
        Self: Sized;
}

fn twice(topping: &dyn Topping) {
    topping.doubled();
}

fn main() {}
