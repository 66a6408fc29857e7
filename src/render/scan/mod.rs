//! A small reader of HTML: a page as a row of tags and texts.
//!
//! Front door: [`Scanner`], an iterator of [`Token`]s that joined are the page. It cuts a
//! page as the HTML standard's tokenizer does, and knows of the tree no more than is
//! needed for that and for `settle`: which elements are open ([`Open`]). A script that
//! holds `<!--` and `<script` is read wrongly; templates with one are refused.
//!
//! Unknown here: marks, templates, what a tag means.

mod attributes;
mod ends;
mod opened;
mod tags;

use std::ops::Range;

use attributes::{Step, skip, step};
use memchr::memchr;

use tags::Traits;

pub(super) use attributes::Attributes;
pub(super) use opened::Open;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'p> {
    /// What it is.
    pub(super) kind: Kind<'p>,
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
}

/// What a piece of a page is. Names are as written: compare without regard to case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind<'p> {
    /// Text with character references; never empty, and never two in a row.
    Text,
    /// A start tag.
    Start {
        /// The element's name.
        name: &'p str,
        /// Where the attributes stand.
        attributes: Range<usize>,
        /// Whether it ends with `/>`, which counts in drawings and formulas only.
        self_closing: bool,
    },
    /// An end tag, also one that closes nothing.
    End {
        /// The element's name.
        name: &'p str,
    },
    /// The text of `script`, `style` and the like: no tags, no character references.
    Raw,
    /// The text of `title` or `textarea`: no tags, but character references.
    Escapable,
    /// The document type.
    Doctype,
    /// A comment, or what browsers take for one: `<?…>`, `</ …>`, `</>`.
    Comment,
    /// `<![CDATA[…]]>` in a drawing or formula: text.
    Cdata,
    /// A tag that the page's end cuts: browsers drop it.
    Unended,
}

/// The tokens of a page, in order. Never fails: every text is a page.
pub(super) struct Scanner<'p> {
    page: &'p str,
    at: usize,
    /// The open element that holds text without tags.
    raw: Option<&'p str>,
    open: Open<'p>,
}

impl<'p> Scanner<'p> {
    /// A scanner at the start of `page`.
    pub(super) fn new(page: &'p str) -> Self {
        Self { page, at: 0, raw: None, open: Open::default() }
    }

    /// The elements that are open after the token read last.
    pub(super) fn open(&self) -> &Open<'p> {
        &self.open
    }

    fn bytes(&self) -> &'p [u8] {
        self.page.as_bytes()
    }

    /// The place after the first `text` from `at`, or the page's end.
    fn after(&self, at: usize, text: &str) -> usize {
        let rest = self.page.get(at..).unwrap_or_default();
        rest.find(text).map_or(self.page.len(), |place| at + place + text.len())
    }

    /// The place after the end of the comment whose text starts at `at`.
    fn after_comment(&self, mut at: usize) -> usize {
        loop {
            let dashes = self.after(at, "--");
            match self.bytes().get(dashes..).unwrap_or_default() {
                [] => return dashes,
                [b'>', ..] => return dashes + 1,
                [b'!', b'>', ..] => return dashes + 2,
                // The second dash may be the first of the end.
                _ => at = dashes - 1,
            }
        }
    }

    /// What stands at `at`, if that is markup and not text, and where it ends.
    fn markup(&mut self, at: usize) -> Option<(Kind<'p>, usize)> {
        let rest = self.bytes().get(at..)?;
        match rest {
            [b'<', b'a'..=b'z' | b'A'..=b'Z', ..] => Some(self.tag(at + 1, false)),
            [b'<', b'/', b'a'..=b'z' | b'A'..=b'Z', ..] => Some(self.tag(at + 2, true)),
            // Text to a browser, but no tag may follow: it would become a comment.
            [b'<', b'/'] => Some((Kind::Unended, self.page.len())),
            [b'<', b'!', b'-', b'-', comment @ ..] => {
                let end = match comment {
                    [b'>', ..] => at + 5,
                    [b'-', b'>', ..] => at + 6,
                    _ => self.after_comment(at + 4),
                };
                Some((Kind::Comment, end))
            }
            [b'<', b'!', b'[', b'C', b'D', b'A', b'T', b'A', b'[', ..]
                if self.open.is_foreign() =>
            {
                Some((Kind::Cdata, self.after(at + 9, "]]>")))
            }
            [b'<', b'!', name @ ..] => {
                let doctype = name
                    .get(..7)
                    .is_some_and(|name| name.eq_ignore_ascii_case(b"doctype"));
                let kind = if doctype { Kind::Doctype } else { Kind::Comment };
                Some((kind, self.after(at, ">")))
            }
            [b'<', b'/' | b'?', ..] => Some((Kind::Comment, self.after(at, ">"))),
            _ => None,
        }
    }

    /// The tag whose name starts at `start`.
    fn tag(&mut self, start: usize, is_end: bool) -> (Kind<'p>, usize) {
        let page = self.page;
        let end = skip(self.bytes(), start, |byte| {
            !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>')
        });
        let name = page.get(start..end).unwrap_or_default();
        let mut at = end;
        loop {
            match step(self.bytes(), at) {
                Step::Attribute(_, after) => at = after,
                Step::Cut => return (Kind::Unended, page.len()),
                Step::End { at: after, .. } if is_end => {
                    self.open.end(name);
                    return (Kind::End { name }, after);
                }
                Step::End { at: after, self_closing } => {
                    let attributes = end..at;
                    let inside = page.get(attributes.clone()).unwrap_or_default();
                    if self.open.start(name, inside, self_closing) {
                        self.raw = Some(name);
                    }
                    return (Kind::Start { name, attributes, self_closing }, after);
                }
            }
        }
    }

    /// Where the text of the element `name` ends: before its end tag.
    fn raw_end(&self, name: &str) -> usize {
        let bytes = self.bytes();
        if name.eq_ignore_ascii_case("plaintext") {
            return bytes.len();
        }
        let mut at = self.at;
        loop {
            let end = self.after(at, "</");
            let after = end + name.len();
            let tag = bytes.get(end..after);
            let closes = tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
                && matches!(
                    bytes.get(after),
                    Some(b'\t' | b'\n' | b'\x0C' | b'\r' | b' ' | b'/' | b'>')
                );
            if closes {
                return end - 2;
            }
            if end == bytes.len() {
                return end;
            }
            at = end;
        }
    }

    /// The text from here, up to markup.
    fn text(&self) -> (Kind<'p>, usize) {
        let mut at = self.at;
        let rest = |at| self.bytes().get(at..).unwrap_or_default();
        while let Some(place) = memchr(b'<', rest(at)) {
            at += place;
            if starts_markup(rest(at)) {
                return (Kind::Text, at);
            }
            at += 1;
        }
        (Kind::Text, self.page.len())
    }
}

/// Whether `rest`, which starts with `<`, is more than text.
fn starts_markup(rest: &[u8]) -> bool {
    matches!(rest.get(1), Some(b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!' | b'?'))
}

impl<'p> Iterator for Scanner<'p> {
    type Item = Token<'p>;

    fn next(&mut self) -> Option<Token<'p>> {
        let start = self.at;
        if start == self.page.len() {
            return None;
        }
        if let Some(name) = self.raw.take() {
            let end = self.raw_end(name);
            if end > start {
                self.at = end;
                let escapable = Traits::of(name).has(Traits::ESCAPABLE);
                let kind = if escapable { Kind::Escapable } else { Kind::Raw };
                return Some(Token { kind, range: start..end });
            }
        }
        let (kind, end) = self.markup(start).unwrap_or_else(|| self.text());
        self.at = end;
        Some(Token { kind, range: start..end })
    }
}

#[cfg(test)]
mod tests;
