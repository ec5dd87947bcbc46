use describe::Describe;

#[derive(Describe)]
struct Pancakes {
    #[describe(
        rename = "flour (g)",
        skip,
    )]
    flour: u32,
}

fn main() {
    _ = Pancakes { flour: 200 }.flour;
}
