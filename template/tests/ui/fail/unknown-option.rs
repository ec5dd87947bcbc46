use describe::Describe;

#[derive(Describe)]
struct Pancakes {
    #[describe(
        renam = "flour (g)",
    )]
    flour: u32,
}

fn main() {
    _ = Pancakes { flour: 200 }.flour;
}
