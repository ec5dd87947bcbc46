//! The instructions that the macros, the trait and their peers cost at run time. See
//! `benches/README.md`.

#![expect(
    unused_qualifications,
    reason = "gungraun's attributes generate such paths"
)]
#![expect(clippy::vec_init_then_push, reason = "`pushed!` does so on purpose")]

use gungraun::prelude::*;
use gungraun::{Callgrind, EventKind, OutputFormat};
use hello_macro::{HelloMacro, calculate, my_vec};
use seq_macro::seq;
use smallvec::{SmallVec, smallvec};
use std::hint::black_box;

/// The vector macro that tutorials write first.
macro_rules! pushed {
    ($($element:expr),* $(,)?) => {{
        #[allow(unused_mut, reason = "a list may be empty")]
        let mut elements = Vec::new();
        $(elements.push($element);)*
        elements
    }};
    ($element:expr; $length:expr) => {{
        let element = $element;
        let mut elements = Vec::new();
        for _ in 0..$length {
            elements.push(element);
        }
        elements
    }};
}

/// Returns an element whose value the compiler can't know.
#[inline(never)]
fn element(value: u32) -> u32 {
    black_box(value)
}

/// Defines a benchmark of `$macro`, with the same vectors for each macro. They are dropped outside
/// the measurement.
macro_rules! vectors {
    ($benchmark:ident, $macro:ident, $vector:ty) => {
        #[library_benchmark]
        #[bench::no_elements(|| $macro![])]
        #[bench::constants_3(|| seq!(N in 0..3 { $macro![#(N,)*] }))]
        #[bench::constants_1000(|| seq!(N in 0..1000 { $macro![#(N,)*] }))]
        #[bench::results_1000(|| seq!(N in 0..1000 { $macro![#(element(N),)*] }))]
        #[bench::zeros_1000(|| $macro![0; black_box(1000)])]
        #[bench::repeated_1000(|| $macro![element(1); black_box(1000)])]
        fn $benchmark(build: fn() -> $vector) -> $vector {
            build()
        }
    };
}

vectors!(with_vec, vec, Vec<u32>);
vectors!(with_my_vec, my_vec, Vec<u32>);
vectors!(with_smallvec, smallvec, SmallVec<[u32; 4]>);
vectors!(with_pushes, pushed, Vec<u32>);

// Ours comes first in each group: Gungraun compares the first with the others.
library_benchmark_group!(
    name = vectors,
    compare_by_id = true,
    benchmarks = [with_my_vec, with_vec, with_smallvec, with_pushes]
);

#[library_benchmark]
#[bench::of_a_sum(1, 2)]
fn with_println(left: i32, right: i32) -> i32 {
    let sum = left + right;
    println!("left + right = {sum}");
    sum
}

#[library_benchmark]
#[bench::of_a_sum(1, 2)]
fn with_calculate(left: i32, right: i32) -> i32 {
    calculate!(eval left + right)
}

library_benchmark_group!(
    name = calculations,
    compare_by_id = true,
    benchmarks = [with_calculate, with_println]
);

#[derive(HelloMacro, strum::AsRefStr)]
#[hello(name_fn = label)]
#[expect(dead_code, reason = "the fields are there for patterns to skip")]
enum Topping {
    Syrup,
    Butter(u8),
    Sugar { spoons: u8 },
    Lemon,
    Jam,
    Honey,
    Cream(u8, u8),
    Banana,
}

impl Topping {
    fn by_hand(&self) -> &'static str {
        match self {
            Self::Syrup => "Syrup",
            Self::Butter(_) => "Butter",
            Self::Sugar { .. } => "Sugar",
            Self::Lemon => "Lemon",
            Self::Jam => "Jam",
            Self::Honey => "Honey",
            Self::Cream(..) => "Cream",
            Self::Banana => "Banana",
        }
    }
}

/// Defines a benchmark that asks each value for its name.
macro_rules! names {
    ($benchmark:ident, $name:expr) => {
        #[library_benchmark]
        #[bench::of_the_fourth(Topping::Lemon)]
        #[bench::of_one_with_fields(Topping::Cream(1, 2))]
        fn $benchmark(topping: Topping) {
            let name: &str = $name(black_box(&topping));
            black_box(name);
        }
    };
}

names!(named_by_hand, Topping::by_hand);
names!(named_by_hello_macro, HelloMacro::name);
names!(named_by_label, Topping::label);
names!(named_by_strum, AsRef::as_ref);

library_benchmark_group!(
    name = names,
    compare_by_id = true,
    benchmarks = [
        named_by_label,
        named_by_hello_macro,
        named_by_hand,
        named_by_strum
    ]
);

main!(
    config = LibraryBenchmarkConfig::default()
        .tool(Callgrind::default().format([EventKind::Ir]))
        .output_format(OutputFormat::default().truncate_description(Some(0))),
    library_benchmark_groups = [vectors, calculations, names]
);
