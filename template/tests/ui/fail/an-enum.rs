use describe::Describe;

#[derive(Describe)]
enum Breakfast {
    Pancakes,
}

fn main() {
    _ = Breakfast::Pancakes;
}
