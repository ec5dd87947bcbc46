#[automatically_derived]
#[allow(deprecated)]
impl<'a: 'b, 'b, T: ?Sized + Clone + 'a, const N: usize> ::hello_macro::HelloMacro
for Everything<'a, 'b, T, { N }>
where
    for<'c> &'c T: PartialEq<&'c T>,
{
    const NAME: &'static ::core::primitive::str = "Everything";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Everything";
}
