//! The words in a template's tags.
//!
//! This is no parser: Tera reads templates. It only takes tags apart for those who ask
//! which names stand in them.

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
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        rest = &rest[at + 1..];
        let end = match rest.as_bytes().first() {
            Some(b'#') => {
                rest = rest.split_once("#}").map_or("", |(_, behind)| behind);
                continue;
            }
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => continue,
        };
        let (words, behind) = words(&rest[1..], end);
        rest = behind;
        if words == [Word::Name("raw")] {
            rest = rest.find("endraw").map_or("", |at| &rest[at..]);
        }
        tags.push(words);
    }
    tags
}

/// The words up to `end`, and the text behind it.
fn words<'a>(text: &'a str, end: &str) -> (Vec<Word<'a>>, &'a str) {
    let mut words = Vec::new();
    let mut rest = text;
    loop {
        // The hyphens of `{%-` and `-%}` only say what happens to white space.
        rest = rest.trim_start();
        if let Some(behind) = rest.strip_prefix(end) {
            return (words, behind);
        }
        let Some(first) = rest.chars().next() else { return (words, rest) };
        let length = match first {
            '"' | '\'' | '`' => {
                let inner = &rest[1..];
                let close = closing(inner, first);
                words.push(Word::Text(&inner[..close]));
                rest = inner.get(close + 1..).unwrap_or_default();
                continue;
            }
            _ if is_name(first) => rest.find(|c| !is_name(c)).unwrap_or(rest.len()),
            _ => ["?.", "?[", "==", "!=", "<=", ">=", "..."]
                .iter()
                .find(|sign| rest.starts_with(**sign))
                .map_or(first.len_utf8(), |sign| sign.len()),
        };
        let (word, behind) = rest.split_at(length);
        rest = behind;
        words.push(if is_name(first) { Word::Name(word) } else { Word::Sign(word) });
        if words == [Word::Sign("-")] {
            words.clear();
        }
    }
}

/// Where the text closes: a quote behind a backslash belongs to it.
fn closing(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at,
            _ => {}
        }
    }
    text.len()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
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
                    Sign("-"),
                ],
                vec![Name("if"), Name("x"), Sign("=="), Name("1")],
            ]
        );
    }

    #[test]
    fn comments_and_raw_blocks_have_no_words() {
        assert_eq!(tags("{# {{ a }} #}{ b }"), Vec::<Vec<Word<'_>>>::new());
        let raw = tags("{% raw %}{{ a }}{% endraw %}{{ b }}");
        assert_eq!(raw.last(), Some(&vec![Name("b")]));
        assert!(!raw.contains(&vec![Name("a")]));
    }
}
