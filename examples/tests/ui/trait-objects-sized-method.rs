//! `where Self: Sized` makes the trait dyn compatible, and keeps the method from `dyn Topping`.

trait Topping {
    fn doubled(&self) -> Self
    where
        Self: Sized;
}

fn twice(topping: &dyn Topping) {
    topping.doubled();
}

fn main() {}
