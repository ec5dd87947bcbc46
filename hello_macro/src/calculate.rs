#[cfg(feature = "std")]
use core::fmt::Display;

/// Prints an expression with its value, and returns the value.
#[cfg(feature = "std")]
#[macro_export]
macro_rules! calculate {
    (eval $expression:expr $(,)?) => {
        match $expression {
            value => {
                $crate::__private::print_calculation(::core::stringify!($expression), &value);
                value
            }
        }
    };
    ($(eval $expression:expr),+ $(,)?) => {
        ($($crate::calculate!(eval $expression)),+)
    };
    ($($wrong:tt)*) => {
        ::core::compile_error!(
            "`calculate!` takes `eval` and an expression, once or more, separated by commas; \
             for example `calculate!(eval 1 + 2)` or `calculate!(eval 1 + 2, eval 3 * 4)`"
        )
    };
}

/// Prints one line of `calculate!`.
#[cfg(feature = "std")]
pub fn print_calculation(expression: &str, value: &dyn Display) {
    std::println!("{expression} = {value}");
}
