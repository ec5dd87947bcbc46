use hello_macro::HelloMacro;

/// The focal length, in millimetres.
#[allow(non_upper_case_globals)]
const f: f64 = 50.0;

struct Lens {
    aperture: f64,
}

#[automatically_derived]
impl ::hello_macro::HelloMacro for Lens
where
    f64: ::core::fmt::Debug,
{
    const NAME: &'static ::core::primitive::str = "Lens";
    const GREETING: &'static ::core::primitive::str = "Hello, Macro! My name is Lens";
    fn each_field(
        &self,
        f: &mut dyn ::core::ops::FnMut(
            &'static ::core::primitive::str,
            &dyn ::core::fmt::Debug,
        ),
    ) {
        f("aperture", &self.aperture);
    }
}

fn main() {
    let lens = Lens { aperture: f / 2.0 };
    lens.each_field(&mut |_, value| assert_eq!(format!("{value:?}"), "25.0"));
}
