use alloc::vec::Vec;

/// Builds a [`Vec`]; a drop-in for [`vec!`](alloc::vec!).
///
/// ```
/// use hello_macro::my_vec;
///
/// assert_eq!(my_vec![1, 2, 3], [1, 2, 3]);
/// assert_eq!(my_vec!["egg"; 2], ["egg", "egg"]);
/// assert!(my_vec![0; 0].is_empty());
///
/// let none: Vec<u8> = my_vec![];
/// assert!(none.is_empty());
/// ```
///
/// # What it costs
///
/// What `vec!` costs: one allocation, of the size that is needed. `my_vec![0; n]` takes memory that
/// is zero already.
///
/// The elements of a list may be on the stack at first, where megabytes of them overflow it. `vec!`
/// has that limit, too, and reaches it later: the compiler spares it a copy.
///
/// # When it does not compile
///
/// With anything but a list of expressions, or one expression, a semicolon and a length.
/// `my_vec![x; n]` needs an `x` that is [`Clone`].
///
/// ```compile_fail
/// let mixed = hello_macro::my_vec![1, 2; 3];
/// ```
#[macro_export]
macro_rules! my_vec {
    () => {
        $crate::__private::Vec::new()
    };
    ($element:expr; $length:expr) => {
        $crate::__private::repeat($element, $length)
    };
    // One expression, with no block and no `let`: in those, `&String::from("a")` would not live
    // long enough. An array in one piece compiles faster than a `push` per element, and allocates
    // once.
    ($($element:expr),+ $(,)?) => {
        <[_]>::into_vec($crate::__private::Box::new([$($element),+]))
    };
    ($($wrong:tt)*) => {
        $crate::__private::compile_error!(
            "`my_vec!` takes a list, such as `my_vec![1, 2, 3]`, or an element and a length, such as `my_vec![0; 3]`"
        )
    };
}

/// `my_vec![element; length]`. It leaves the work to `vec!`, whose way to zeroed memory is closed
/// to others.
#[must_use]
#[inline]
pub fn repeat<T: Clone>(element: T, length: usize) -> Vec<T> {
    alloc::vec![element; length]
}
