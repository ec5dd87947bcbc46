#[automatically_derived]
impl ::describe::Describe for Pancakes {
    const FIELDS: &'static [&'static ::describe::__private::str] = &[];
}
const _: () = {
    use ::core as __private;
    __private::compile_error! {
        "Unexpected type `int`"
    }
};
