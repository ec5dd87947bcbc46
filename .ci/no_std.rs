//! Proves that `hello_macro` does not need std, on any target: if it linked std, this crate's
//! `#[panic_handler]` would be a second one, which is an error.
#![no_std]

use hello_macro::HelloMacro;

#[derive(HelloMacro)]
pub struct Pancakes;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
