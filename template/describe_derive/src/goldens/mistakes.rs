#[automatically_derived]
impl crate::macros::describe::Describe for Pancakes {
    const FIELDS: &'static [&'static crate::macros::describe::__private::str] = &[
        "flour",
    ];
}
const _: () = {
    use crate::macros::describe::__private;
    __private::compile_error! {
        "a skipped field has no name; remove `skip`, or remove `rename`"
    }
    __private::compile_error! {
        "the name is empty; write one, or leave the field out with `skip`"
    }
    __private::compile_error! {
        "Unknown field: `renam`. Available values: `crate`"
    }
};
