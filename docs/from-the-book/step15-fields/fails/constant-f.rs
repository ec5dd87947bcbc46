use hello_macro::HelloMacro;

/// The focal length, in millimetres.
#[allow(non_upper_case_globals)]
const f: f64 = 50.0;

#[derive(HelloMacro)]
struct Lens {
    #[hello(show)]
    aperture: f64,
}

fn main() {
    let lens = Lens { aperture: f / 2.0 };
    lens.each_field(&mut |_, value| assert_eq!(format!("{value:?}"), "25.0"));
}
