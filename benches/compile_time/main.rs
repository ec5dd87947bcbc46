//! What the derive costs at compile time, beside its peers. See `benches/README.md`.

mod contestants;
mod instructions;
mod rustc;
mod source;

use anyhow::Result;
use clap::Parser;

use crate::contestants::Contestant;
use crate::rustc::Profile;
use crate::source::Items;

#[derive(Debug, Parser)]
#[command(about = "What the derive costs at compile time, beside its peers")]
struct Arguments {
    /// What to measure; everything, unless something is named
    #[arg(value_enum)]
    tables: Vec<Table>,

    /// Contestants to measure, by the names in the tables
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,

    /// What to ask the compiler for
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["check", "build", "release"])]
    profiles: Vec<Profile>,

    /// What to derive for
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["structs", "enums"])]
    items: Vec<Items>,

    /// Types in a crate whose instructions are counted
    #[arg(long, default_value_t = 50)]
    counted: usize,

    /// What `cargo bench` passes to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Table {
    Instructions,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let contestants = arguments.contestants();
    let wants = |table| arguments.tables.is_empty() || arguments.tables.contains(&table);
    if wants(Table::Instructions) {
        instructions::print(
            &contestants,
            &arguments.profiles,
            &arguments.items,
            arguments.counted,
        )?;
    }
    Ok(())
}

impl Arguments {
    /// The contestants asked for, and those whose costs are subtracted from theirs.
    fn contestants(&self) -> Vec<Contestant> {
        let asked_for = |name| self.only.is_empty() || self.only.iter().any(|only| only == name);
        let subtracted = |name| {
            contestants::ALL
                .iter()
                .any(|other| other.above == name && asked_for(other.name))
        };
        contestants::ALL
            .iter()
            .copied()
            .filter(|contestant| asked_for(contestant.name) || subtracted(contestant.name))
            .collect()
    }
}
