//! Proves that `hello_macro` does without std, on any target: where std is, this is a second
//! `#[panic_handler]`, and an error.
#![no_std]

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
pub struct Pancakes;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
