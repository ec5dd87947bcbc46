use alloc::vec::Vec;

/// Builds a [`Vec`]; a drop-in replacement for [`vec!`](alloc::vec!).
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
/// As much as `vec!`: one allocation of the size that is needed. `my_vec![0; n]` asks the allocator
/// for zeroed memory instead of writing zeros.
///
/// The elements of a list may be on the stack first, so a list of several megabytes can overflow
/// it. `vec!` has such a limit, too, but a higher one, because the compiler makes one copy fewer of
/// its elements.
///
/// # When it does not compile
///
/// It accepts a list of expressions, or one expression, a semicolon and a length. In
/// `my_vec![x; n]`, the type of `x` must implement [`Clone`].
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
    // One expression, since `&String::from("a")` would not outlive a block or a `let`. An array
    // compiles faster than a `push` for each element, and needs one allocation.
    ($($element:expr),+ $(,)?) => {
        <[_]>::into_vec($crate::__private::Box::new([$($element),+]))
    };
    ($($wrong:tt)*) => {
        $crate::__private::compile_error!(
            "`my_vec!` takes a list, such as `my_vec![1, 2, 3]`, \
             or an element and a length, such as `my_vec![0; 3]`"
        )
    };
}

/// Builds `my_vec![element; length]`.
///
/// It calls `vec!`, because only the standard library can find out whether all bytes of an element
/// are zero, and allocate zeroed memory if so. Not `#[must_use]`, because an unused `vec![0; 3]`
/// causes no warning either.
#[inline]
pub fn repeat<T: Clone>(element: T, length: usize) -> Vec<T> {
    alloc::vec![element; length]
}
