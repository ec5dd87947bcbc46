use hello_macro::HelloMacro;

struct Pancakes;

fn greet<T: HelloMacro>(_: &T) {
    T::hello_macro();
}

fn main() {
    greet(&Pancakes);
}
