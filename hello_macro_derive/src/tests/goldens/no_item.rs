const _: () = {
    extern crate hello_macro as __crate;
    __crate::__private::compile_error! {
        "expected `struct`, `enum` or `union`"
    }
};
