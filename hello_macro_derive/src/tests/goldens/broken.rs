#[automatically_derived]
impl<'a, T: 'a> crate::macros::hello::HelloMacro for Menu<'a, T> {
    const NAME: &'static ::core::primitive::str = "menu";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is menu";
    const __TEXTS: &'static [&'static ::core::primitive::str] = &[
        "Pancakes",
        "Hello, Macro! My name is Pancakes",
    ];
    #[inline]
    fn __position(&self) -> ::core::primitive::usize {
        match *self {
            Menu::Pancakes { .. } => 0,
        }
    }
}
compile_error! {
    "option `name` is given twice; keep one"
}
compile_error! {
    "unknown option `naem`; did you mean `name`? an enum takes `name`, `greeting`, `rename_all`, `crate`, `name_fn`, `greeting_fn` and `from_name_fn`"
}
compile_error! {
    "`{nam` has no `}`; write `{name}` for the name, or `{{` for a brace"
}
compile_error! {
    "`rename_all` is an option of the enum, not of a variant; move it to the enum"
}
