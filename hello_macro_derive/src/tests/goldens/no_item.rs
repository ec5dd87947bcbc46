compile_error! {
    "expected `struct`, `enum` or `union`"
}
