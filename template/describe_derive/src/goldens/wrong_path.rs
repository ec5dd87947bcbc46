#[automatically_derived]
impl ::describe::Describe for Pancakes {
    const FIELDS: &'static [&'static ::describe::__private::str] = &[];
}
compile_error! {
    "Unexpected type `int`"
}
