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

/// The words of each `{{ … }}` and `{% … %}` of a template, without those in comments and
/// in `raw` blocks.
pub(super) fn tags(text: &str) -> Vec<Vec<Word<'_>>> {
    let tags = pieces(text).into_iter().filter_map(|piece| match piece.kind {
        Kind::Print(inner) | Kind::Tag(inner) => Some(inner.tokens),
        // Tera refuses a template with a piece that never ends.
        Kind::Text | Kind::Raw(_) | Kind::Comment | Kind::Broken => None,
    });
    tags.map(|tokens| tokens.iter().map(|token| Word::from(*token)).collect()).collect()
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
    }
}
