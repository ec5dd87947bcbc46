//! Copies the template to where `include_dir!` finds it, without the build output that tests of the
//! template leave there: `include_dir!` has no filter
//! (<https://github.com/Michael-F-Bryan/include_dir/issues/13>), and would embed gigabytes.

use std::path::Path;
use std::{env, fs, io};

use walkdir::WalkDir;

fn main() -> io::Result<()> {
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("../template");
    let copy = Path::new(&env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?).join("template");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    let entries = WalkDir::new(&template).into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() != 1 || entry.file_name() != "target") {
        let entry = entry?;
        let path = entry.path();
        let target = copy.join(path.strip_prefix(&template).map_err(io::Error::other)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
            // For the root, cargo would watch everything in it, build output included.
            if entry.depth() == 0 {
                continue;
            }
        } else {
            fs::copy(path, target)?;
        }
        println!("cargo::rerun-if-changed={}", path.display());
    }
    Ok(())
}
