#[automatically_derived]
impl<T> ::hello_macro::HelloMacro for Order<T>
where
    T: ::core::fmt::Debug,
    u8: ::core::fmt::Debug,
{
    const NAME: &'static ::core::primitive::str = "Order";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Order";
    fn each_field(
        &self,
        f: &mut dyn ::core::ops::FnMut(
            &'static ::core::primitive::str,
            &dyn ::core::fmt::Debug,
        ),
    ) {
        f("0", &self.0);
        f("table", &self.2);
    }
}
