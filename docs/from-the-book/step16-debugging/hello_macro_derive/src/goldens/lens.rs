#[automatically_derived]
impl ::hello_macro::HelloMacro for Lens
where
    f64: ::core::fmt::Debug,
{
    const NAME: &'static ::core::primitive::str = "Lens";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Lens";
    fn each_field(
        &self,
        __f: &mut dyn ::core::ops::FnMut(
            &'static ::core::primitive::str,
            &dyn ::core::fmt::Debug,
        ),
    ) {
        __f("aperture", &self.aperture);
    }
}
