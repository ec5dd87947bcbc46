//! What the derive and its peers cost at compile time. See `benches/README.md`.

mod cargo;
mod cold;
mod contestants;
mod instructions;
mod rustc;
mod source;

use anyhow::Result;
use benches::output;
use clap::Parser;

use crate::contestants::{Contestant, Items, OURS};
use crate::rustc::Profile;

/// What the derive and its peers cost at compile time
#[derive(Debug, Parser)]
struct Arguments {
    /// What to measure; everything by default
    #[arg(value_enum)]
    tables: Vec<Table>,

    /// Contestants to measure, by their names in the tables; all by default
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,

    /// How to compile the crates
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["check", "build", "release"])]
    profiles: Vec<Profile>,

    /// Which items to derive for
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["structs", "enums", "unit-enums"])]
    items: Vec<Items>,

    /// How many types a crate has whose instructions are counted
    #[arg(long, default_value_t = 50)]
    types: u32,

    /// How often to build from an empty target folder
    #[arg(long, default_value_t = 5)]
    rounds: u32,

    /// What `cargo bench` passes to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Table {
    /// Instructions per derive, by Callgrind
    Instructions,
    /// The first build of a crate of one type
    Cold,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // `cargo test --benches` runs this program without `--bench`.
    if !arguments.bench {
        return smoke();
    }
    let date = output("date", &["+%F"])?;
    println!("{date}, {}", output("rustc", &["--version"])?);
    let wants = |table| arguments.tables.is_empty() || arguments.tables.contains(&table);
    if wants(Table::Instructions) {
        let contestants = contestants_named(&arguments.only);
        for &profile in &arguments.profiles {
            for &items in &arguments.items {
                instructions::print(&contestants, profile, items, arguments.types)?;
            }
        }
    }
    if wants(Table::Cold) {
        for subcommand in ["check", "build"] {
            cold::print(subcommand, &arguments.only, arguments.rounds)?;
        }
    }
    Ok(())
}

/// Compiles the crates of all contestants. Counts the instructions of only one, since Callgrind
/// takes fifty times as long.
fn smoke() -> Result<()> {
    for contestant in contestants::ALL {
        for &items in contestant.items {
            rustc::Crate::write(contestant, Profile::Check, items, 4)?.compile()?;
        }
    }
    let ours = [OURS.to_owned()];
    instructions::print(&contestants_named(&ours), Profile::Check, Items::Enums, 5)?;
    cold::print("check", &["hello_macro".to_owned()], 1)
}

/// The contestants asked for, and those whose costs are subtracted from theirs.
fn contestants_named(names: &[String]) -> Vec<Contestant> {
    let asked_for = |name: &str| names.is_empty() || names.iter().any(|other| other == name);
    let subtracted = |name| {
        let mut all = contestants::ALL.iter();
        all.any(|other| other.baseline == name && asked_for(other.name))
    };
    let mut contestants = contestants::ALL.to_vec();
    contestants.retain(|contestant| asked_for(contestant.name) || subtracted(contestant.name));
    contestants
}
