//! The template of a greeting: text in which `{name}` stands for the name.

/// A template that has been read.
pub(crate) struct Template {
    pieces: Vec<Piece>,
}

enum Piece {
    Text(String),
    Name,
}

/// What is wrong with a template, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Mistake {
    /// `{nmae}` or `{name:?}`, without the braces.
    UnknownPlaceholder(String),
    /// `{` with no `}` behind it.
    Unclosed,
    /// `}` with no `{` before it.
    Stray,
}

impl Default for Template {
    /// `Hello, Macro! My name is {name}`
    fn default() -> Self {
        Self {
            pieces: vec![
                Piece::Text("Hello, Macro! My name is ".to_owned()),
                Piece::Name,
            ],
        }
    }
}

impl Template {
    /// Reads a template. All of its mistakes come back, not just the first.
    pub(crate) fn parse(template: &str) -> Result<Self, Vec<Mistake>> {
        let mut pieces = Vec::new();
        let mut mistakes = Vec::new();
        let mut rest = template;
        while let Some(brace) = rest.find(['{', '}']) {
            let (text, braced) = rest.split_at(brace);
            pieces.push(Piece::Text(text.to_owned()));
            rest = if let Some(rest) = braced.strip_prefix("{{") {
                pieces.push(Piece::Text("{".to_owned()));
                rest
            } else if let Some(rest) = braced.strip_prefix("}}") {
                pieces.push(Piece::Text("}".to_owned()));
                rest
            } else if let Some(rest) = braced.strip_prefix("{name}") {
                pieces.push(Piece::Name);
                rest
            } else if let Some(rest) = braced.strip_prefix('}') {
                mistakes.push(Mistake::Stray);
                rest
            } else {
                let inside = braced.trim_start_matches('{');
                match inside.split_once('}') {
                    Some((placeholder, rest)) if !placeholder.contains('{') => {
                        mistakes.push(Mistake::UnknownPlaceholder(placeholder.to_owned()));
                        rest
                    }
                    _ => {
                        mistakes.push(Mistake::Unclosed);
                        inside
                    }
                }
            };
        }
        pieces.push(Piece::Text(rest.to_owned()));
        if mistakes.is_empty() {
            Ok(Self { pieces })
        } else {
            Err(mistakes)
        }
    }

    /// The greeting of what goes by `name`.
    pub(crate) fn greet(&self, name: &str) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Name => name,
        });
        pieces.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Mistake, Template};

    fn greet(template: &str) -> String {
        let template = Template::parse(template).expect("the template is right");
        template.greet("Pancakes")
    }

    fn mistakes(template: &str) -> Vec<Mistake> {
        Template::parse(template).err().unwrap_or_default()
    }

    #[test]
    fn the_name_stands_wherever_its_placeholder_does() {
        assert_eq!(greet("{name}, {name}!"), "Pancakes, Pancakes!");
        assert_eq!(greet("no placeholder"), "no placeholder");
        assert_eq!(greet(""), "");
    }

    #[test]
    fn two_braces_stand_for_one() {
        assert_eq!(greet("{{name}}"), "{name}");
        assert_eq!(greet("{{{name}}}"), "{Pancakes}");
        assert_eq!(greet("}}{{"), "}{");
    }

    #[test]
    fn a_name_with_braces_is_no_template() {
        assert_eq!(
            Template::default().greet("{name}"),
            "Hello, Macro! My name is {name}"
        );
    }

    #[test]
    fn a_placeholder_is_the_name_or_a_mistake() {
        for unknown in ["", "nmae", "name:?", "0", " name ", "Name"] {
            let expected = Mistake::UnknownPlaceholder(unknown.to_owned());
            assert_eq!(mistakes(&format!("a {{{unknown}}} b")), [expected]);
        }
    }

    #[test]
    fn an_unclosed_brace_is_a_mistake() {
        assert_eq!(mistakes("{name"), [Mistake::Unclosed]);
        assert_eq!(mistakes("{"), [Mistake::Unclosed]);
        assert_eq!(mistakes("{a {name}"), [Mistake::Unclosed]);
    }

    #[test]
    fn a_stray_brace_is_a_mistake() {
        assert_eq!(mistakes("name}"), [Mistake::Stray]);
        assert_eq!(mistakes("{name}}"), [Mistake::Stray]);
    }

    #[test]
    fn all_mistakes_come_back() {
        let expected = [
            Mistake::UnknownPlaceholder("a".to_owned()),
            Mistake::Stray,
            Mistake::Unclosed,
        ];
        assert_eq!(mistakes("{a} } {"), expected);
    }
}
