/// The items as they are. The derive puts an `impl` in here whose bounds syn can't read, but rustc may.
#[doc(hidden)]
#[macro_export]
macro_rules! __verbatim {
    ($($item:tt)*) => { $($item)* };
}
