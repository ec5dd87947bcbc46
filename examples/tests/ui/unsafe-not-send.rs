//! A raw pointer is neither `Send` nor `Sync`, so a type that holds one is not either.

use std::ptr::NonNull;

struct Ticket(#[expect(dead_code, reason = "only its type matters")] NonNull<u32>);

fn send_to_another_thread(_: impl Send) {}

fn main() {
    send_to_another_thread(Ticket(NonNull::dangling()));
}
