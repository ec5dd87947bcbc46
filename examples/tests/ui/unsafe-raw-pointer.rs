//! Making a raw pointer is safe; dereferencing it is not.

fn main() {
    let plates = 3;
    let reader = &raw const plates;
    let _before = *reader;
}
