use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Wrapper<T>(T);

#[derive(HelloMacro)]
struct Everything<'a, T: ?Sized + 'a = str, const N: usize = 3>
where
    for<'b> &'b T: Sized,
{
    _fields: [&'a T; N],
}

struct NothingImplemented;

fn main() {
    assert_eq!(Wrapper(NothingImplemented).name(), "Wrapper");
    assert_eq!(<Everything<'static, [u8], 0>>::NAME, "Everything");
}
