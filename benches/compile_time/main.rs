//! What the derive costs at compile time, beside its peers. See `benches/README.md`.

mod cold;
mod contestants;
mod instructions;
mod rustc;
mod scale;
mod size;
mod source;
mod targets;
mod time;

use anyhow::Result;
use clap::Parser;

use crate::contestants::{Contestant, DEBUG, Libraries, OURS};
use crate::rustc::Profile;
use crate::source::Items;

/// What the derive costs at compile time, beside its peers
#[derive(Debug, Parser)]
struct Arguments {
    /// What to measure; everything, if nothing is named
    #[arg(value_enum)]
    tables: Vec<Table>,

    /// Contestants to measure, by the names in the tables; all, if none is named
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
    counted: u32,

    /// Structs in a crate whose compilation is timed; there are half as many enums
    #[arg(long, default_value_t = 2000)]
    types: u32,

    /// How often to time
    #[arg(long, default_value_t = 5)]
    rounds: u32,

    /// Types in the largest crate of the scale table
    #[arg(long, default_value_t = 10_000)]
    scale: u32,

    /// Try everything, at the smallest size: the figures mean nothing
    #[arg(long)]
    smoke: bool,

    /// What `cargo bench` passes to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Table {
    /// Instructions per derive, by callgrind
    Instructions,
    /// CPU time per derive
    Time,
    /// The first build of a crate of one type
    Cold,
    /// Instructions per derive in crates and enums of growing size, by callgrind
    Scale,
    /// Size of a release build
    Size,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // `cargo test --benches` runs this program too, without `--bench`.
    if arguments.smoke || !arguments.bench {
        return smoke(arguments);
    }
    arguments.run()
}

/// Compiles what every contestant generates, in every profile, but counts the instructions of one
/// contestant only: Callgrind takes fifty times as long.
fn smoke(arguments: Arguments) -> Result<()> {
    let mut arguments = Arguments {
        tables: vec![Table::Time],
        counted: 5,
        types: 4,
        rounds: 1,
        scale: 100,
        ..arguments
    };
    arguments.run()?;
    arguments.tables = vec![Table::Instructions, Table::Scale, Table::Size, Table::Cold];
    arguments.only = vec![OURS.to_owned(), "hello_macro".to_owned()];
    arguments.profiles = vec![Profile::Check];
    arguments.run()
}

impl Arguments {
    fn run(&self) -> Result<()> {
        let can_count = rustc::can_count_instructions();
        if !can_count {
            println!("There is no valgrind on this machine: no instructions are counted.");
        }
        if self.wants(Table::Instructions) && can_count {
            self.for_each_crate(|contestants, libraries, profile, items| {
                instructions::print(contestants, libraries, profile, items, self.counted)
            })?;
        }
        if self.wants(Table::Time) {
            self.for_each_crate(|contestants, libraries, profile, items| {
                let count = match items {
                    Items::Structs => self.types,
                    Items::Enums => self.types / 2,
                };
                time::print(contestants, libraries, profile, items, count, self.rounds)
            })?;
        }
        if self.wants(Table::Scale) && can_count {
            let contestants = contestants_named(|name| {
                self.asks_for(name) && (!self.only.is_empty() || [OURS, DEBUG].contains(&name))
            });
            scale::print(&contestants, &Libraries::build(&contestants)?, self.scale)?;
        }
        if self.wants(Table::Size) {
            size::print(self.counted)?;
        }
        if self.wants(Table::Cold) {
            for subcommand in ["check", "build"] {
                cold::print(subcommand, &self.only, self.rounds)?;
            }
        }
        Ok(())
    }

    fn wants(&self, table: Table) -> bool {
        self.tables.is_empty() || self.tables.contains(&table)
    }

    fn asks_for(&self, contestant: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == contestant)
    }

    fn for_each_crate(
        &self,
        print: impl Fn(&[Contestant], &Libraries, Profile, Items) -> Result<()>,
    ) -> Result<()> {
        let contestants = contestants_named(|name| self.asks_for(name));
        let libraries = Libraries::build(&contestants)?;
        for &profile in &self.profiles {
            for &items in &self.items {
                let mut contestants = contestants.clone();
                contestants.retain(|contestant| contestant.items.contains(&items));
                print(&contestants, &libraries, profile, items)?;
            }
        }
        Ok(())
    }
}

/// The contestants asked for, and those whose costs are subtracted from theirs.
fn contestants_named(asked_for: impl Fn(&str) -> bool) -> Vec<Contestant> {
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
