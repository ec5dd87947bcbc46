use hello_macro::calculate;

fn main() {
    calculate!(eval, eval 1);
    calculate!(eval);
    calculate!();
    calculate!(eval 1 + 2, 3 * 4);
    calculate!(eval 1,, eval 2);
    calculate!(eval 1 + 2 eval 3 * 4);
    calculate!(1 + 2);
}
