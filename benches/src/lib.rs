//! What the benchmarks that print tables of their own share.

use std::process::Command;

use anyhow::{Result, ensure};
use comfy_table::{CellAlignment, Table, presets};

/// A table whose first column is text and whose others are numbers.
#[must_use]
pub fn table<const COLUMNS: usize>(header: [&str; COLUMNS]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN).set_header(header);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// The middle value, or the upper one of the two.
#[must_use]
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The ratio to what `of` costs, where that was measured.
#[must_use]
pub fn ratio(cost: f64, of: Option<f64>) -> String {
    of.map_or_else(String::new, |of| format!("{:.2}", cost / of))
}

/// What a command prints, without the line's end.
///
/// # Errors
///
/// If it does not start, or fails.
pub fn output(command: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(command).args(arguments).output()?;
    ensure!(output.status.success(), "`{command}` fails");
    Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
}
