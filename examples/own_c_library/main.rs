//! Your own C code: `build.rs` compiles `menu.c`, and `menu.rs` wraps it in a safe type.

mod menu;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use hello_macro::HelloMacro;
use menu::{Dish, Menu};

#[derive(HelloMacro)]
struct Pancakes;

fn main() {
    let mut menu = Menu::new();
    menu.add(
        Pancakes::NAME,
        Dish {
            price: 7,
            minutes: 10,
        },
    );
    menu.add(
        "Crêpes",
        Dish {
            price: 9,
            minutes: 25,
        },
    );
    println!("C calls back with each dish, at the price that it gets from Rust:");
    menu.each(|name, dish| println!("  {name}: {} in {} minutes", dish.price, dish.minutes));

    // The closure may borrow: `each` returns before the borrow ends.
    let mut names = Vec::new();
    menu.each(|name, _| names.push(name.to_owned()));
    // A panic is held back until C has returned, so no C frame is unwound. (`resume_unwind` prints
    // no message.)
    let visit = || menu.each(|name, _| resume_unwind(Box::new(name.to_owned())));
    let payload = catch_unwind(AssertUnwindSafe(visit)).expect_err("it panics");
    let dish = payload.downcast_ref::<String>().expect("a name");
    println!("  {dish} burnt");

    // Dropping the menu frees what C allocated. The names in `names` are copies.
    drop(menu);
    println!("  {} are still there", names.join(" and "));
}
