use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Stack<'a, T: ?Sized>
where
    T: AsRef<str>,
{
    top: &'a T,
}

fn main() {
    Stack::<str>::hello_macro();
    assert_eq!(Stack { top: "maple syrup" }.top, "maple syrup");
}
