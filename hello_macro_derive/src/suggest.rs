//! The phrases of messages that list what is known.

/// "did you mean ..? ", or nothing if no known name is close.
///
/// A name in another case is close, and so is an alias: what other crates call the same thing.
pub(crate) fn did_you_mean(written: &str, known: &[&str], aliases: &[(&str, &str)]) -> String {
    let alias = aliases.iter().find(|(alias, _)| *alias == written);
    let likeness = |name: &&str| strsim::jaro_winkler(&letters(written), &letters(name));
    let nearest = known
        .iter()
        .copied()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
        .filter(|nearest| likeness(nearest) > 0.8);
    match alias.map(|(_, name)| *name).or(nearest) {
        Some(name) => format!("did you mean `{name}`? "),
        None => String::new(),
    }
}

fn letters(name: &str) -> String {
    name.replace(['-', '_'], "").to_lowercase()
}

/// "`name`, `greeting` and `crate`"
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}
