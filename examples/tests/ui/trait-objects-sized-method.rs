//! `where Self: Sized` makes the trait dyn compatible, but `dyn Topping` does not have the method.

trait Topping {
    fn doubled(&self) -> Self
    where
        Self: Sized;
}

fn twice(topping: &dyn Topping) {
    topping.doubled();
}

fn main() {}
