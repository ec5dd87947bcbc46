use hello_macro::calculate;

fn main() {
    calculate!(1 + 2);
}
