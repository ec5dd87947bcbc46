//! Programs with undefined behaviour or a leak, each with the output of the tool that finds it.
//!
//! `docs/is-my-unsafe-code-right.md` explains them. `.ci/step tools` runs these tests.

use std::path::{Path, PathBuf};

use snapbox::Data;
use snapbox::cmd::Command;

/// Checks that the program fails, and that the tool's output is that in `faulty/NAME.stderr`.
fn reports(name: &str, run: Command) {
    let output = Data::read_from(&Path::new("faulty").join(format!("{name}.stderr")), None);
    run.assert().failure().stderr_eq(output);
}

/// Compiles a program, and returns its path.
fn compile(toolchain: &str, name: &str, arguments: &[&str]) -> PathBuf {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    Command::new("rustc")
        .arg(toolchain)
        .args(["--edition", "2024", "-g", "-o"])
        .arg(&program)
        .args(arguments)
        .arg(format!("faulty/{name}.rs"))
        .assert()
        .success();
    program
}

#[test]
#[ignore = "needs Miri"]
fn miri_reports_a_pointer_that_a_later_reference_invalidated() {
    let sysroot = Command::new("cargo")
        .args(["+nightly", "miri", "setup", "--print-sysroot"])
        .output()
        .expect("cargo runs");
    let sysroot = String::from_utf8(sysroot.stdout).expect("the path is UTF-8");
    let miri = Command::new("rustup").args(["run", "nightly", "miri", "--edition", "2024"]);
    reports(
        "miri",
        miri.args(["--sysroot", sysroot.trim(), "faulty/miri.rs"]),
    );
}

#[test]
#[ignore = "needs nightly"]
fn the_address_sanitizer_reports_a_dangling_c_string() {
    let name = "address_sanitizer";
    let program = compile("+nightly", name, &["-Zsanitizer=address"]);
    reports(name, Command::new(program));
}

#[test]
#[ignore = "needs nightly"]
fn the_thread_sanitizer_reports_a_data_race() {
    let name = "thread_sanitizer";
    // std is not compiled for the sanitizer, which can cause false alarms. The expected output
    // names the program's own static, so this report is not one. (`-Zbuild-std` would compile std,
    // too.)
    let arguments = [
        "-Zsanitizer=thread",
        "-Cunsafe-allow-abi-mismatch=sanitizer",
    ];
    reports(name, Command::new(compile("+nightly", name, &arguments)));
}

#[test]
#[ignore = "needs valgrind"]
fn valgrind_reports_a_leak() {
    let program = compile("+stable", "valgrind", &[]);
    let valgrind = Command::new("valgrind").args(["--quiet", "--error-exitcode=1"]);
    let leaks = ["--leak-check=full", "--errors-for-leak-kinds=definite"];
    reports(
        "valgrind",
        valgrind
            .args(leaks)
            .arg("--show-leak-kinds=definite")
            .arg(program),
    );
}
