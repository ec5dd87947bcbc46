use core::fmt::Display;

/// Prints an expression with its value, and returns the value.
///
/// ```
/// use hello_macro::calculate;
///
/// let sum = calculate!(eval 1 + 2); // prints "1 + 2 = 3"
/// assert_eq!(sum, 3);
/// ```
///
/// Given several, it prints a line for each and returns their values as a tuple:
///
/// ```
/// # use hello_macro::calculate;
/// let (sum, product) = calculate!(eval 1 + 2, eval (2 * 3) + 1);
/// assert_eq!((sum, product), (3, 7));
/// ```
///
/// The value may be of any type that implements [`Display`]. The expression is evaluated once. As
/// with [`dbg!`](std::dbg!), a value that is not [`Copy`] is moved; to keep it, pass a reference:
/// `calculate!(eval(&total))`. The parentheses are for rustfmt, which formats `eval &total` and
/// `eval -1` as binary operations on a variable `eval`.
///
/// # What it costs
///
/// Little more than [`println!`](std::println!) of the same line: `benches/README.md` in the
/// repository has the figures.
///
/// # When it does not compile
///
/// It accepts `eval` and an expression, once or more, separated by commas.
///
/// ```compile_fail
/// hello_macro::calculate!(1 + 2); // no `eval`
/// ```
///
/// # Panics
///
/// If writing to standard output fails, as `println!` does.
#[macro_export]
macro_rules! calculate {
    // A `match`, since a `let` would drop the temporaries in the expression too early.
    (eval $expression:expr $(,)?) => {
        // On a tuple, since rustc warns about the user's parentheses in `match (-1)`.
        match ($expression,) {
            // Not `value`: if the user has a constant of that name, the pattern compares with it.
            (__value,) => {
                $crate::__private::print_calculation(
                    $crate::__private::stringify!($expression),
                    &__value,
                );
                __value
            }
        }
    };
    ($(eval $expression:expr),+ $(,)?) => {
        ($($crate::calculate!(eval $expression)),+)
    };
    ($($wrong:tt)*) => {
        $crate::__private::compile_error!(
            "`calculate!` takes `eval` and an expression, once or more, separated by commas; \
             for example `calculate!(eval 1 + 2)` or `calculate!(eval 1 + 2, eval 3 * 4)`"
        )
    };
}

/// Prints one line of `calculate!`.
pub fn print_calculation(expression: &str, value: &dyn Display) {
    std::println!("{expression} = {value}");
}
