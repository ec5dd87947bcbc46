#[automatically_derived]
#[allow(deprecated)]
impl<'a: 'b, 'b, T: ?Sized + Clone + 'a, const N: usize> ::hello_macro::HelloMacro
for Everything<'a, 'b, T, { N }>
where
    for<'c> &'c T: PartialEq<&'c T>,
{
    const NAME: &'static ::hello_macro::__private::str = "Everything";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Everything";
}
