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
        // Not `str::find`: its search for two characters costs a derive more than all the rest here.
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

    fn render(template: &str) -> String {
        let template = Template::parse(template).expect("the template is right");
        template.render("Pancakes")
    }

    /// The mistakes, without what to write instead.
    fn mistakes(template: &str) -> Vec<String> {
        let mistakes = Template::parse(template).err().unwrap_or_default();
        let fact = |mistake: String| mistake.split(';').next().unwrap_or_default().to_owned();
        mistakes.into_iter().map(fact).collect()
    }

    #[test]
    fn the_name_replaces_each_placeholder() {
        assert_eq!(render("{name}, {name}!"), "Pancakes, Pancakes!");
        assert_eq!(render("no placeholder"), "no placeholder");
        assert_eq!(render(""), "");
    }

    #[test]
    fn two_braces_stand_for_one() {
        assert_eq!(render("{{name}}"), "{name}");
        assert_eq!(render("{{{name}}}"), "{Pancakes}");
        assert_eq!(render("}}{{"), "}{");
    }

    #[test]
    fn a_name_with_braces_is_not_a_template() {
        let greeting = Template::default().render("{name}");
        assert_eq!(greeting, "Hello, Macro! My name is {name}");
    }

    #[test]
    fn a_placeholder_other_than_the_name_is_a_mistake() {
        for unknown in ["", "nmae", "name:?", "0", " name ", "Name"] {
            let expected = format!("unknown placeholder `{{{unknown}}}`");
            assert_eq!(mistakes(&format!("a {{{unknown}}} b")), [expected]);
        }
    }

    #[test]
    fn an_unclosed_brace_is_a_mistake() {
        assert_eq!(mistakes("{name"), ["`{name` has no `}`"]);
        assert_eq!(mistakes("{"), ["`{` has no `}`"]);
        assert_eq!(mistakes("{a {name}"), ["`{a` has no `}`"]);
    }

    #[test]
    fn a_stray_brace_is_a_mistake() {
        assert_eq!(mistakes("my name}"), ["`name}` has no `{`"]);
        assert_eq!(mistakes("{name}}"), ["`}` has no `{`"]);
    }

    #[test]
    fn control_characters_are_escaped_in_a_message() {
        let expected = [
            "unknown placeholder `{\\t}`",
            "`\\n}` has no `{`",
            "`{\\0` has no `}`",
        ];
        assert_eq!(mistakes("{\t}\n}{\0"), expected);
    }
}
