const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "expected one of: `struct`, `enum`, `union`"
    }
};
