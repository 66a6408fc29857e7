//! Text that knows where it stands: what the parser of Fluent's syntax cuts up.

use std::ops::Range;

use fluent_syntax::parser;

/// A part of a source text, with the offset of its first byte.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slice<'s> {
    /// The part.
    pub text: &'s str,
    /// Where it begins in the source.
    pub at: usize,
}

impl<'s> Slice<'s> {
    /// The whole of a text.
    pub(super) fn whole(text: &'s str) -> Self {
        Self { text, at: 0 }
    }

    /// Its bytes in the source.
    pub(super) fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

impl<'s> parser::Slice<'s> for Slice<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        // The parser quotes a wrong escape by counting bytes, which may end inside a
        // character; that text is only ever shown.
        let text = self.text.get(range.clone()).unwrap_or_default();
        Self { text, at: self.at + range.start }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}

impl AsRef<str> for Slice<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl PartialEq for Slice<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_tree_knows_its_bytes() {
        let text = "# é\na = é { $x }\n";
        let tree = parser::parse(Slice::whole(text)).expect("a message");
        let Some(fluent_syntax::ast::Entry::Message(message)) = tree.body.first() else {
            panic!("a message")
        };
        assert_eq!(&text[message.id.name.range()], "a");
    }

    #[test]
    fn a_wrong_escape_before_a_wide_character_is_an_error_and_no_panic() {
        let (_, errors) =
            parser::parse(Slice::whole("a = { \"\\u00é\" }\n")).expect_err("an error");
        assert_eq!(errors.len(), 1);
    }
}
