::core::compile_error! {
    "expected one of: `struct`, `enum`, `union`"
}
