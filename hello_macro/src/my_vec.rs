use alloc::vec::Vec;

/// Builds a [`Vec`]; a drop-in for [`vec!`](alloc::vec!).
#[macro_export]
macro_rules! my_vec {
    () => {
        $crate::__private::Vec::new()
    };
    ($element:expr; $length:expr) => {
        $crate::__private::repeat($element, $length)
    };
    ($($element:expr),+ $(,)?) => {
        <[_]>::into_vec($crate::__private::Box::new([$($element),+]))
    };
}

/// `my_vec![element; length]`.
#[must_use]
#[inline]
pub fn repeat<T: Clone>(element: T, length: usize) -> Vec<T> {
    alloc::vec![element; length]
}
