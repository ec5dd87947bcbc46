//! `pin_mut!` is a macro of the `futures` crate. std has `pin!`.

async fn cook() {}

fn main() {
    let cooking = cook();
    pin_mut!(cooking);
}
