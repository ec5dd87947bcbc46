#[automatically_derived]
#[allow(deprecated)]
impl<'a, T: Clone, const N: usize> crate::macros::describe::Describe
for Pancakes<'a, T, N>
where
    T: 'a,
{
    const FIELDS: &'static [&'static crate::macros::describe::__private::str] = &[
        "flour",
        "milk (ml)",
        "type",
    ];
}
