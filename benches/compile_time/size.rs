//! Whether a program that derives is larger than one that has the trait implemented in its text.

use std::fs;

use anyhow::{Context as _, Result};
use benches::table;

use crate::contestants::{ALL, HAND_WRITTEN, Libraries, OURS};
use crate::rustc::{Crate, Profile};
use crate::source;

/// Compiles two programs with `count` structs and as many enums, which use all of them.
pub(crate) fn print(count: u32) -> Result<()> {
    println!("\n## Size of a release build that uses everything, in bytes\n");
    let mut table = table(["program", "as built", "stripped"]);
    for name in [HAND_WRITTEN, OURS] {
        let contestant = ALL
            .iter()
            .find(|contestant| contestant.name == name)
            .with_context(|| format!("there is no contestant `{name}`"))?;
        let libraries = Libraries::build(&[*contestant])?;
        let text = source::program(contestant, count);
        let size = |strip: &str| {
            let mut arguments = libraries.arguments(contestant).to_vec();
            arguments.push(format!("-Cstrip={strip}"));
            let directory = format!("{name}/program-{strip}");
            let program = Crate::write(&directory, "bin", &text, Profile::Release, &arguments)?;
            program.compile()?;
            anyhow::Ok(fs::metadata(program.output("generated"))?.len().to_string())
        };
        table.add_row([name.to_owned(), size("none")?, size("symbols")?]);
    }
    println!("{table}");
    Ok(())
}
