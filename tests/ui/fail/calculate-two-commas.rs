use hello_macro::calculate;

fn main() {
    calculate!(eval 1,, eval 2);
}
