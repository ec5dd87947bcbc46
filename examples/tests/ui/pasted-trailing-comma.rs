//! `$( .. ),*` takes no comma after the last one.

macro_rules! list {
    ($($element:expr),*) => {
        [$($element),*]
    };
}

fn main() {
    println!("{:?}", list![1, 2,]);
}
