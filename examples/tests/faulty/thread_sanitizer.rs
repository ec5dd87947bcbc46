//! Two threads write to the same static without synchronisation.

static mut SERVED: u32 = 0;

fn serve() {
    unsafe { SERVED += 1 };
}

fn main() {
    let other = std::thread::spawn(serve);
    serve();
    other.join().unwrap();
}
