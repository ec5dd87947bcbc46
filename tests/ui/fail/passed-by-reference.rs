use hello_macro::HelloMacro;

#[derive(HelloMacro)]
struct Pancakes;

fn show<T: HelloMacro>(_: T) {
    T::hello_macro();
}

fn main() {
    let pancakes = Pancakes;
    show(&pancakes);
}
