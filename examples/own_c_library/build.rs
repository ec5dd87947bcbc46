//! Compiles the C library and tells cargo to link it.

fn main() {
    // Without these lines cargo would rerun this script after a change to any file of the package.
    println!("cargo::rerun-if-changed=menu.c");
    println!("cargo::rerun-if-changed=menu.h");
    cc::Build::new()
        .file("menu.c")
        .warnings(true)
        .compile("menu");
}
