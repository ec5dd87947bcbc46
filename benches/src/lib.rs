//! Functions for the benchmarks that print tables of their own.

use std::process::Command;

use anyhow::{Result, ensure};
use comfy_table::{CellAlignment, Table, presets};

/// Returns a table with text in its first column and numbers in the others.
#[must_use]
pub fn table<const COLUMNS: usize>(header: [&str; COLUMNS]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN).set_header(header);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// Returns the middle value; of two, the upper one.
#[must_use]
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Returns the ratio to the cost `of`, or an empty text if that was not measured.
#[must_use]
pub fn ratio(cost: f64, of: Option<f64>) -> String {
    of.map_or_else(String::new, |of| format!("{:.2}", cost / of))
}

/// Returns what a command prints, without the last line break.
///
/// # Errors
///
/// Returns an error if the command does not start, or fails.
pub fn output(command: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(command).args(arguments).output()?;
    ensure!(output.status.success(), "`{command}` fails");
    Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
}
