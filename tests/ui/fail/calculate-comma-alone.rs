use hello_macro::calculate;

fn main() {
    calculate!(eval, eval 1);
}
