//! An unsafe block that does nothing unsafe.
#![deny(unused_unsafe)]

fn main() {
    let numbers = [10, 20, 30];
    let _sum: i32 = unsafe { numbers.iter().sum() };
}
