//! The words in a template's tags.
//!
//! This is no parser: Tera reads templates. It only takes tags apart for those who ask
//! which names stand in them.

use super::pieces::{Kind, Sort, Token, pieces};

/// A word of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// A name, a keyword or a number.
    Name(&'a str),
    /// A text between quotes, without them, as it is written.
    Text(&'a str),
    /// Anything else: one sign, or `?.`, `?[`, `==` and the like.
    Sign(&'a str),
}

/// A tag of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    /// Whether it prints: `{{ … }}`.
    pub(super) prints: bool,
    /// What stands in it.
    pub(super) words: Vec<Word<'a>>,
}

/// Each `{{ … }}` and `{% … %}` of a template, without those in comments and in `raw`
/// blocks.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let parts = pieces(text).into_iter().filter_map(|piece| {
        let (prints, inner) = match piece.kind {
            Kind::Print(inner) => (true, inner),
            Kind::Tag(inner) => (false, inner),
            // Tera refuses a template with a piece that never ends.
            Kind::Text | Kind::Raw(_) | Kind::Comment | Kind::Broken => return None,
        };
        let words = inner.tokens.into_iter().map(Word::from).collect();
        Some(Part { prints, words })
    });
    parts.collect()
}

/// The words of each tag.
pub(super) fn tags(text: &str) -> Vec<Vec<Word<'_>>> {
    parts(text).into_iter().map(|part| part.words).collect()
}

impl<'a> From<Token<'a>> for Word<'a> {
    fn from(token: Token<'a>) -> Self {
        match token.sort {
            Sort::Word | Sort::Number => Self::Name(token.text),
            Sort::Text => Self::Text(token.text),
            Sort::Sign => Self::Sign(token.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Word::{Name, Sign, Text};
    use super::*;

    #[test]
    fn words_are_names_texts_and_signs() {
        assert_eq!(
            tags("a {{- page?.title | f(x=\"a \\\" }}\") -}} b {% if x == 1 %}"),
            [
                vec![
                    Name("page"),
                    Sign("?."),
                    Name("title"),
                    Sign("|"),
                    Name("f"),
                    Sign("("),
                    Name("x"),
                    Sign("="),
                    Text("a \\\" }}"),
                    Sign(")"),
                ],
                vec![Name("if"), Name("x"), Sign("=="), Name("1")],
            ]
        );
    }

    #[test]
    fn comments_and_raw_blocks_have_no_words() {
        assert_eq!(tags("{# {{ a }} #}{ b }"), Vec::<Vec<Word<'_>>>::new());
        let raw = "{% raw %}{{ a }}{% endraw %}{{ b }}";
        assert_eq!(tags(raw), [vec![Name("b")]]);
        let trimmed =
            "{%- raw -%}{{ a }}{%- endraw -%}{{ b }}{% raw -%}{{ a }}{% endraw %}";
        assert_eq!(tags(trimmed), [vec![Name("b")]]);
    }
}
