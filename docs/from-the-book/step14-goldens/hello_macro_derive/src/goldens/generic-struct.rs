#[automatically_derived]
impl<'a, T: ?Sized> ::hello_macro::HelloMacro for Stack<'a, T>
where
    T: AsRef<str>,
{
    const NAME: &'static ::core::primitive::str = "Stack";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Stack";
}
