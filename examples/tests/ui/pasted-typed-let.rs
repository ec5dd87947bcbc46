//! A macro that names the type of its argument accepts no other type.

macro_rules! print_value {
    (eval $expression:expr) => {{
        let value: usize = $expression;
        println!("{} = {value}", stringify!($expression));
    }};
}

fn main() {
    print_value!(eval 1.5);
}
