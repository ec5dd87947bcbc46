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
/// Several at once are printed on a line each, and come back as a tuple:
///
/// ```
/// # use hello_macro::calculate;
/// let (sum, product) = calculate!(eval 1 + 2, eval (2 * 3) + 1);
/// assert_eq!((sum, product), (3, 7));
/// ```
///
/// The value may be of any type that is [`Display`]. It is evaluated once. As with
/// [`dbg!`](std::dbg!), a value that is not [`Copy`] is moved; to keep it, lend it:
/// `calculate!(eval (&total))`. The parentheses are for rustfmt, which takes `eval &total` and
/// `eval -1` for operations on an `eval`, and puts spaces into them.
///
/// # What it costs
///
/// What a [`println!`](std::println!) costs.
///
/// # When it does not compile
///
/// With anything but `eval` and an expression, once or more, separated by commas.
///
/// ```compile_fail
/// hello_macro::calculate!(1 + 2); // no `eval`
/// ```
///
/// # Panics
///
/// As `println!` does, when standard output can't be written.
#[macro_export]
macro_rules! calculate {
    // A `match` and no `let`: temporaries in the expression live as long as the value is used.
    (eval $expression:expr $(,)?) => {
        // And a tuple: in `match (-1)`, rustc finds the user's parentheses unnecessary.
        match ($expression,) {
            // The user may have a constant `value`, and a pattern of that name would compare with
            // it.
            (__value,) => {
                $crate::__private::print_calculation($crate::__private::stringify!($expression), &__value);
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
