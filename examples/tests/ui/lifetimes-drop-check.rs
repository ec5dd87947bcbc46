//! The dish is dropped before the guest, whose `drop` reads it.

struct Guest<'a> {
    dish: &'a str,
}

impl Drop for Guest<'_> {
    fn drop(&mut self) {
        println!("a guest leaves, and liked the {}", self.dish);
    }
}

fn main() {
    let (guest, dish);
    dish = String::from("waffles");
    guest = Guest { dish: &dish };
    println!("a guest has the {}", guest.dish);
}
