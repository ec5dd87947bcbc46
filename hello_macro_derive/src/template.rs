//! The template of a greeting: text in which `{name}` stands for the name.

use std::mem;

/// The text before, between and after the names.
pub(crate) struct Template(Vec<String>);

impl Default for Template {
    /// `Hello, Macro! My name is {name}`
    fn default() -> Self {
        Self(vec!["Hello, Macro! My name is ".to_owned(), String::new()])
    }
}

impl Template {
    /// Reads a template. The error has a message for each mistake.
    pub(crate) fn parse(template: &str) -> Result<Self, Vec<String>> {
        let mut literals = Vec::new();
        let mut literal = String::new();
        let mut mistakes = Vec::new();
        let mut rest = template;
        // Not `str::find`: its search for two characters costs a derive more than all the rest
        // here.
        while let Some(brace) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')) {
            let (before, braced) = rest.split_at(brace);
            literal.push_str(before);
            rest = if let Some(rest) = braced.strip_prefix("{{") {
                literal.push('{');
                rest
            } else if let Some(rest) = braced.strip_prefix("}}") {
                literal.push('}');
                rest
            } else if let Some(rest) = braced.strip_prefix("{name}") {
                literals.push(mem::take(&mut literal));
                rest
            } else {
                let (mistake, rest) = mistake(before, braced);
                mistakes.push(mistake);
                rest
            };
        }
        literal.push_str(rest);
        literals.push(literal);
        if mistakes.is_empty() {
            Ok(Self(literals))
        } else {
            Err(mistakes)
        }
    }

    /// Puts the name into the template.
    pub(crate) fn render(&self, name: &str) -> String {
        self.0.join(name)
    }
}

/// What is wrong with a brace, and the text where the template goes on.
fn mistake<'a>(before: &str, braced: &'a str) -> (String, &'a str) {
    if let Some(rest) = braced.strip_prefix('}') {
        let word = before.rsplit(' ').next().unwrap_or_default();
        let fact = format!("`{}}}` has no `{{`", word.escape_debug());
        let message = format!("{fact}; write `{{name}}` for the name, or `}}}}` for a brace");
        return (message, rest);
    }
    let inside = braced.trim_start_matches('{');
    if let Some((placeholder, rest)) = inside.split_once('}')
        && !placeholder.contains('{')
    {
        let fact = format!("unknown placeholder `{{{}}}`", placeholder.escape_debug());
        let help = "write `{name}` for the name, or `{{` and `}}` for braces";
        return (format!("{fact}; {help}"), rest);
    }
    let word = inside.split(['{', ' ']).next().unwrap_or_default();
    let fact = format!("`{{{}` has no `}}`", word.escape_debug());
    let message = format!("{fact}; write `{{name}}` for the name, or `{{{{` for a brace");
    (message, inside)
}
