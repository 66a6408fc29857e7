//! The text that a message becomes, as it grows.

use super::join::{Joint, first_written, joint, last_written};
use super::lines;
use crate::model::mark::Mark;

/// A text that grows, and a line break of the source that its next text decides.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
    /// Where in the text the line break stands.
    pending: Option<usize>,
}

impl Writer {
    /// With room for a text of that size.
    pub(super) fn sized(size: usize) -> Self {
        Self { text: String::with_capacity(size), pending: None }
    }

    /// Adds text, and before it what a line break is worth here.
    pub(super) fn push(&mut self, text: &str) {
        self.settle(text);
        self.text.push_str(text);
    }

    /// Adds the lines of a text in one: how many bytes.
    pub(super) fn push_lines(&mut self, raw: &str) -> usize {
        self.settle(raw);
        let start = self.text.len();
        lines::add(raw, &mut self.text);
        self.text.len() - start
    }

    /// Writes what a line break is worth before `text`.
    fn settle(&mut self, text: &str) {
        if let Some(at) = self.pending
            && let Some(after) = first_written(text)
        {
            self.pending = None;
            let before = self.text.get(..at).and_then(last_written);
            if before.is_some() && joint(before, Some(after)) == Joint::Space {
                self.text.insert(at, ' ');
            }
        }
    }

    /// Adds a mark.
    pub(super) fn mark(&mut self, mark: Mark) {
        mark.push(&mut self.text);
    }

    /// Adds a line break whose neighbours are not known before they are written.
    pub(super) fn line_break(&mut self) {
        self.pending = self.pending.or(Some(self.text.len()));
    }

    /// How many bytes were written.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Closes in what was written from byte `start` on, whatever line break it ends in.
    pub(super) fn enclose(&mut self, start: usize, before: &str, after: &str) {
        self.text.insert_str(start, before);
        self.text.push_str(after);
        self.pending = None;
    }

    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::mark::{Element, strip};

    fn written(before: &str, after: &str) -> String {
        let mut writer = Writer::default();
        writer.push(before);
        writer.line_break();
        writer.mark(Mark::Open(Element::Em));
        writer.push(after);
        strip(&writer.into_text()).into_owned()
    }

    #[test]
    fn a_line_break_waits_for_its_neighbours() {
        assert_eq!(written("a", "b"), "a b");
        assert_eq!(written("ก", "ข"), "กข");
        assert_eq!(written("", "b"), "b");
        assert_eq!(written("a", ""), "a");
    }

    #[test]
    fn the_space_stands_before_the_element() {
        let mut writer = Writer::default();
        writer.push("a");
        writer.line_break();
        writer.mark(Mark::Open(Element::Em));
        writer.push("b");
        assert!(writer.into_text().starts_with("a "));
    }
}
