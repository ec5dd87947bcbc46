//! A crate that re-exports the pair. Its users need no dependency on `hello_macro`.

pub use hello_macro::{HelloMacro, calculate, my_vec};

/// For the expansions of this crate's macros.
#[doc(hidden)]
pub mod __private {
    pub use hello_macro;
}

/// Defines a struct that has the option `name`.
#[macro_export]
macro_rules! named_struct {
    ($vis:vis $ident:ident = $name:literal) => {
        #[derive($crate::HelloMacro)]
        #[hello(crate = $crate::__private::hello_macro, name = $name)]
        $vis struct $ident;
    };
}

/// Defines an enum that has a lifetime and a type parameter.
#[macro_export]
macro_rules! named_enum {
    ($vis:vis $ident:ident<$lifetime:lifetime, $parameter:ident> { $($body:tt)* }) => {
        #[derive($crate::HelloMacro)]
        #[hello(crate = $crate)]
        $vis enum $ident<$lifetime, $parameter> {
            $($body)*
        }
    };
}
