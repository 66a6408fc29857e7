//! Lines and columns of the bytes that a span names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::Arc;

use crate::model::SourcePath;

/// A place as people and editors count it: from 1, columns in Unicode characters of the
/// text as it is parsed, that is without a byte-order mark. The end is behind the last
/// character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The first line.
    pub line: usize,
    /// The first character in it.
    pub column: usize,
    /// The last line.
    pub end_line: usize,
    /// The column behind the last character.
    pub end_column: usize,
}

/// A source text that knows where its lines begin.
pub struct Text {
    text: Arc<str>,
    starts: Vec<usize>,
}

/// The texts that diagnostics speak of, each read when it is first asked for.
pub struct Texts<'a> {
    read: Box<Read<'a>>,
    known: BTreeMap<SourcePath, Option<Text>>,
}

type Read<'a> = dyn Fn(&SourcePath) -> Option<Arc<str>> + 'a;

impl<'a> Texts<'a> {
    /// `read` is asked once for each text; a file may have none, or be gone by now.
    #[must_use]
    pub fn new(read: impl Fn(&SourcePath) -> Option<Arc<str>> + 'a) -> Self {
        Self { read: Box::new(read), known: BTreeMap::new() }
    }

    /// The text of a file.
    pub fn get(&mut self, path: &SourcePath) -> Option<&Text> {
        let text = match self.known.entry(path.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert((self.read)(path).map(Text::new)),
        };
        text.as_ref()
    }
}

impl Text {
    /// A text whose lines are counted.
    #[must_use]
    pub fn new(text: Arc<str>) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// `range` within this text and between characters: the file may have changed since
    /// the diagnostic was made.
    #[must_use]
    pub fn fit(&self, range: Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(range.start);
        start..self.text.ceil_char_boundary(range.end).max(start)
    }

    /// Where the bytes `range` stand.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Place {
        let range = self.fit(range);
        let (line, column) = self.position(range.start);
        let (end_line, end_column) = self.position(range.end);
        Place { line, column, end_line, end_column }
    }

    /// The bytes of a line, counted from 1, without its line break.
    #[must_use]
    pub fn line(&self, line: usize) -> Range<usize> {
        let all = self.text.len();
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index));
        let start = start.copied().unwrap_or(all);
        let end = self.starts.get(line).map_or(all, |next| next.saturating_sub(1));
        start..end.max(start)
    }

    /// The bytes `range`, which [`Text::fit`] or [`Text::line`] gave.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    fn position(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index));
        let before = self.slice(start.copied().unwrap_or(0)..at);
        (line, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, range: Range<usize>) -> (usize, usize, usize, usize) {
        let place = Text::new(text.into()).place(range);
        (place.line, place.column, place.end_line, place.end_column)
    }

    #[test]
    fn columns_count_characters() {
        let text = "a = ไทย x\nb\n";
        let x = text.find('x').expect("it is there");
        assert_eq!(place(text, x..x + 1), (1, 9, 1, 10));
        assert_eq!(place(text, 0..x + 3), (1, 1, 2, 2));
    }

    #[test]
    fn the_end_of_a_text_is_a_place() {
        assert_eq!(place("", 0..0), (1, 1, 1, 1));
        assert_eq!(place("a\n", 2..2), (2, 1, 2, 1));
        assert_eq!(place("a", 1..1), (1, 2, 1, 2));
    }

    #[test]
    fn a_span_of_a_text_that_has_changed_is_cut_to_it() {
        assert_eq!(place("ab", 7..9), (1, 3, 1, 3));
        assert_eq!(place("ไ", 1..2), (1, 1, 1, 2));
    }

    #[test]
    fn a_line_has_no_line_break() {
        let text = Text::new("ab\nc\n".into());
        assert_eq!(
            [1, 2, 3, 4, 0].map(|n| text.slice(text.line(n)).to_owned()),
            ["ab", "c", "", "", ""]
        );
    }
}
