#[automatically_derived]
impl crate::macros::describe::Describe for Pancakes {
    const FIELDS: &'static [&'static crate::macros::describe::__private::str] = &[
        "flour",
    ];
}
compile_error! {
    "Unknown field: `renam`. Available values: `crate`"
}
compile_error! {
    "the name is empty; write one, or leave the field out with `skip`"
}
compile_error! {
    "a skipped field has no name; remove `skip`, or remove `rename`"
}
