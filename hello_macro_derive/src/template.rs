//! The template of a greeting: text in which `{name}` stands for the name.

/// A template that has been read.
pub(crate) struct Template {
    pieces: Vec<Piece>,
}

enum Piece {
    Literal(String),
    Name,
}

impl Default for Template {
    /// `Hello, Macro! My name is {name}`
    fn default() -> Self {
        Self {
            pieces: vec![
                Piece::Literal("Hello, Macro! My name is ".to_owned()),
                Piece::Name,
            ],
        }
    }
}

impl Template {
    /// Reads a template. The error has a message for each mistake.
    pub(crate) fn parse(template: &str) -> Result<Self, Vec<String>> {
        let mut pieces = Vec::new();
        let mut mistakes = Vec::new();
        let mut rest = template;
        // Not `str::find`: its search for two characters costs a derive more than all the rest
        // here.
        while let Some(brace) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')) {
            let (literal, braced) = rest.split_at(brace);
            pieces.push(Piece::Literal(literal.to_owned()));
            rest = if let Some(rest) = braced.strip_prefix("{{") {
                pieces.push(Piece::Literal("{".to_owned()));
                rest
            } else if let Some(rest) = braced.strip_prefix("}}") {
                pieces.push(Piece::Literal("}".to_owned()));
                rest
            } else if let Some(rest) = braced.strip_prefix("{name}") {
                pieces.push(Piece::Name);
                rest
            } else if let Some(rest) = braced.strip_prefix('}') {
                mistakes.push(stray(literal));
                rest
            } else {
                let inside = braced.trim_start_matches('{');
                match inside.split_once('}') {
                    Some((placeholder, rest)) if !placeholder.contains('{') => {
                        mistakes.push(unknown(placeholder));
                        rest
                    }
                    _ => {
                        mistakes.push(unclosed(inside));
                        inside
                    }
                }
            };
        }
        pieces.push(Piece::Literal(rest.to_owned()));
        if mistakes.is_empty() {
            Ok(Self { pieces })
        } else {
            Err(mistakes)
        }
    }

    /// Puts the name into the template.
    pub(crate) fn render(&self, name: &str) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Literal(literal) => literal,
            Piece::Name => name,
        });
        pieces.collect()
    }
}

fn unknown(placeholder: &str) -> String {
    format!(
        "unknown placeholder `{{{}}}`; write `{{name}}` for the name, or `{{{{` and `}}}}` for braces",
        placeholder.escape_debug()
    )
}

fn unclosed(after: &str) -> String {
    let word = after.split(['{', ' ']).next().unwrap_or_default();
    format!(
        "`{{{}` has no `}}`; write `{{name}}` for the name, or `{{{{` for a brace",
        word.escape_debug()
    )
}

fn stray(before: &str) -> String {
    let word = before.rsplit(' ').next().unwrap_or_default();
    format!(
        "`{}}}` has no `{{`; write `{{name}}` for the name, or `}}}}` for a brace",
        word.escape_debug()
    )
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn the_name_replaces_its_placeholder_and_two_braces_stand_for_one() {
        for (template, expected) in [
            ("", ""),
            ("no placeholder", "no placeholder"),
            ("{name}, {name}!", "{P}, {P}!"),
            ("{{name}}", "{name}"),
            ("}}{{{name}}}", "}{{P}}"),
        ] {
            let template = Template::parse(template).expect("the template is right");
            assert_eq!(template.render("{P}"), expected);
        }
    }

    #[test]
    fn each_mistake_is_told_with_its_place() {
        for (template, expected) in [
            ("a {} b", &["unknown placeholder `{}`"][..]),
            (
                "{nmae}{name:?}",
                &[
                    "unknown placeholder `{nmae}`",
                    "unknown placeholder `{name:?}`",
                ],
            ),
            (
                "{ name }{\t}",
                &[
                    "unknown placeholder `{ name }`",
                    "unknown placeholder `{\\t}`",
                ],
            ),
            ("{name", &["`{name` has no `}`"]),
            ("{a {name} {\0", &["`{a` has no `}`", "`{\\0` has no `}`"]),
            (
                "my name} {name}}",
                &["`name}` has no `{`", "`}` has no `{`"],
            ),
        ] {
            let mistakes = Template::parse(template).err().unwrap_or_default();
            let facts: Vec<_> = mistakes
                .iter()
                .filter_map(|it| it.split(';').next())
                .collect();
            assert_eq!(facts, expected, "{template}");
        }
    }
}
