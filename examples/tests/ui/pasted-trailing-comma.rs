//! `$( .. ),*` does not accept a trailing comma.

macro_rules! list {
    ($($element:expr),*) => {
        [$($element),*]
    };
}

fn main() {
    println!("{:?}", list![1, 2,]);
}
