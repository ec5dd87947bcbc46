#[automatically_derived]
#[allow(deprecated)]
impl<const N: usize> ::hello_macro::HelloMacro for Topping<{ N }>
where
    [(); N]: Sized,
{
    const NAME: &'static ::hello_macro::__private::str = "Topping";
    const GREETING: &'static ::hello_macro::__private::str = "Hello, Macro! My name is Topping";
    const __TEXTS: &'static [&'static ::hello_macro::__private::str] = &[
        "MapleSyrup",
        "Butter",
        "Jam",
        "Hello, Macro! My name is MapleSyrup",
        "Hello, Macro! My name is Butter",
        "Hello, Macro! My name is Jam",
    ];
    #[inline]
    fn __position(&self) -> ::hello_macro::__private::usize {
        match *self {
            Topping::MapleSyrup {} => 0,
            Topping::Butter {} => 1,
            Topping::Jam {} => 2,
        }
    }
}
#[allow(deprecated)]
impl<const N: usize> Topping<{ N }>
where
    [(); N]: Sized,
{
    ///Returns the name of the value's variant.
    #[must_use]
    #[inline]
    pub(crate) const fn label(&self) -> &'static ::hello_macro::__private::str {
        match *self {
            Topping::MapleSyrup {} => "MapleSyrup",
            Topping::Butter {} => "Butter",
            Topping::Jam {} => "Jam",
        }
    }
    ///Returns the greeting of the value's variant.
    #[must_use]
    #[inline]
    pub(crate) const fn welcome(&self) -> &'static ::hello_macro::__private::str {
        match *self {
            Topping::MapleSyrup {} => "Hello, Macro! My name is MapleSyrup",
            Topping::Butter {} => "Hello, Macro! My name is Butter",
            Topping::Jam {} => "Hello, Macro! My name is Jam",
        }
    }
    ///Returns the variant of that name, if there is one.
    #[must_use]
    #[inline]
    pub(crate) const fn parse(
        __name: &::hello_macro::__private::str,
    ) -> ::hello_macro::__private::Option<Self> {
        match <Self as ::hello_macro::HelloMacro>::__LOOKUP.position(__name) {
            0 => ::hello_macro::__private::Option::Some(Topping::MapleSyrup {}),
            1 => ::hello_macro::__private::Option::Some(Topping::Butter {}),
            2 => ::hello_macro::__private::Option::Some(Topping::Jam {}),
            _ => ::hello_macro::__private::Option::None,
        }
    }
}
