#[automatically_derived]
impl<'a, T: 'a> crate::macros::hello::HelloMacro for Menu<'a, T> {
    const NAME: &'static ::core::primitive::str = "Menu";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Menu";
    const VARIANT_TEXTS: &'static [&'static ::core::primitive::str] = &[
        "Pancakes",
        "Hello, Macro! My name is Pancakes",
    ];
    #[inline]
    fn variant_index(&self) -> ::core::primitive::usize {
        match *self {
            Menu::Pancakes(..) => 0,
        }
    }
}
const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "unknown option `naem`; did you mean `name`? a type takes `name`, `greeting`, `rename_all` and `crate`"
    }
    __core::compile_error! {
        "this `{` has no `}`; write `{name}` for the name, or `{{` for a brace"
    }
    __core::compile_error! {
        "`rename_all` is an option of the enum, not of a variant; move it up to the enum"
    }
};
