use describe::Describe;

#[derive(Describe)]
struct Pancakes(u32, u32);

fn main() {
    _ = Pancakes(200, 300).0;
}
