//! Compiles the C library and tells cargo to link it.

fn main() {
    // Without these lines cargo would run this script again after a change of any file here.
    println!("cargo::rerun-if-changed=menu.c");
    println!("cargo::rerun-if-changed=menu.h");
    // Finds the C compiler of the target, and prints what cargo has to link.
    cc::Build::new()
        .file("menu.c")
        .warnings(true)
        .compile("menu");
}
