//! Reads a run of a template's text as HTML, from any state to the next.

use std::ops::Range;

use super::state::{Part, Place, Raw, State, Tag};
use super::writer::Writer;
use crate::render::element::is_block;

/// A run of text that is read.
pub(super) struct Html<'r> {
    pub(super) text: &'r str,
    pub(super) state: &'r mut State,
    pub(super) writer: &'r mut Writer,
    /// Where a script holds the second of `<!--` and `<script`.
    pub(super) script_in_comment: Vec<Range<usize>>,
}

impl<'r> Html<'r> {
    /// A reader of `text` in `state`.
    pub(super) fn new(
        text: &'r str,
        state: &'r mut State,
        writer: &'r mut Writer,
    ) -> Self {
        Self { text, state, writer, script_in_comment: Vec::new() }
    }

    /// Reads all of the text.
    pub(super) fn read(mut self) -> Vec<Range<usize>> {
        let mut at = 0;
        while at < self.text.len() {
            at = match std::mem::take(&mut self.state.place) {
                Place::Text => self.in_text(at),
                Place::Tag(tag, part) => self.in_tag(at, tag, part),
                Place::Value(tag, quote, attribute) => {
                    self.in_value(at, tag, quote, attribute)
                }
                Place::Comment => {
                    let end = comment_end(self.rest(at));
                    self.copy_up_to(at, end, Place::Comment)
                }
                Place::Declaration { doctype } => self.in_declaration(at, doctype),
                Place::Cdata => {
                    let end = self.rest(at).find("]]>").map(|end| end + 3);
                    self.copy_up_to(at, end, Place::Cdata)
                }
                Place::Raw(raw) => self.in_raw(at, raw),
            };
        }
        self.script_in_comment
    }

    pub(super) fn rest(&self, at: usize) -> &'r str {
        self.text.get(at..).unwrap_or_default()
    }

    /// Copies `length` bytes, or what is left of the text if the end is not in it: then
    /// the state is `place`.
    pub(super) fn copy_up_to(
        &mut self,
        at: usize,
        length: Option<usize>,
        place: Place,
    ) -> usize {
        let rest = self.rest(at);
        let length = length.unwrap_or_else(|| {
            self.state.place = place;
            rest.len()
        });
        self.writer.copy(rest.get(..length).unwrap_or_default());
        at + length
    }

    fn in_text(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let is_space = |c: char| c.is_ascii_whitespace();
        if rest.starts_with('<') {
            return self.markup(at);
        }
        if self.state.pre > 0 {
            let length = rest.find('<').unwrap_or(rest.len());
            self.writer.text(rest.get(..length).unwrap_or_default());
            return at + length;
        }
        let words = rest.trim_start_matches(is_space);
        let length = rest.len() - words.len();
        if length > 0 {
            let space = rest.get(..length).unwrap_or_default();
            self.writer.space(space.contains('\n'));
            return at + length;
        }
        let length = rest.find(|c| is_space(c) || c == '<').unwrap_or(rest.len());
        self.writer.text(rest.get(..length).unwrap_or_default());
        at + length
    }

    /// What begins with the `<` at `at`.
    fn markup(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let closing = rest.starts_with("</");
        let start = if closing { 2 } else { 1 };
        match rest.as_bytes().get(start) {
            Some(b'a'..=b'z' | b'A'..=b'Z') | None => {
                let name = rest.get(start..).unwrap_or_default();
                let name = name.find(ends_name).and_then(|length| name.get(..length));
                let block = name.is_some_and(|name| {
                    is_block(&name.to_ascii_lowercase(), self.state.head)
                });
                self.writer.open_tag(rest.get(..start).unwrap_or_default(), block);
                let tag = Tag { closing, ..Tag::default() };
                self.state.place = Place::Tag(tag, Part::Name);
                at + start
            }
            Some(b'!') if rest.starts_with("<!--") => {
                let inside = rest.get(4..).unwrap_or_default();
                let end = match inside.as_bytes() {
                    [b'>', ..] => Some(1),
                    [b'-', b'>', ..] => Some(2),
                    _ => comment_end(inside),
                };
                let after = end.and_then(|end| inside.get(end..));
                let goes = self.state.pre == 0
                    && after.is_some_and(|after| self.writer.may_drop_before(after));
                match end {
                    Some(end) if goes => at + 4 + end,
                    end => {
                        self.writer.text("");
                        self.copy_up_to(at, end.map(|end| end + 4), Place::Comment)
                    }
                }
            }
            Some(b'!') if self.state.drawing > 0 && rest.starts_with("<![CDATA[") => {
                self.writer.text("<![CDATA[");
                self.state.place = Place::Cdata;
                at + 9
            }
            Some(b'!' | b'?') => {
                let doctype = rest
                    .get(2..9)
                    .is_some_and(|name| name.eq_ignore_ascii_case("doctype"));
                self.writer.open_tag("<", doctype);
                self.state.place = Place::Declaration { doctype };
                at + 1
            }
            Some(_) if closing => {
                self.writer.open_tag("<", false);
                self.state.place = Place::Declaration { doctype: false };
                at + 1
            }
            Some(_) => {
                self.writer.text("<");
                at + 1
            }
        }
    }

    fn in_declaration(&mut self, at: usize, doctype: bool) -> usize {
        let Some(end) = self.rest(at).find('>') else {
            return self.copy_up_to(at, None, Place::Declaration { doctype });
        };
        let after = self.copy_up_to(at, Some(end), Place::Text);
        self.writer.close_tag(doctype);
        after + 1
    }

    fn in_raw(&mut self, at: usize, mut raw: Raw) -> usize {
        let rest = self.rest(at);
        let end = raw_end(rest, &raw.name);
        let length = end.unwrap_or(rest.len());
        let inside = rest.get(..length).unwrap_or_default();
        if raw.name == "script" && !(raw.comment && raw.script) {
            let comment = inside.find("<!--");
            let script = inside.to_ascii_lowercase().find("<script");
            raw.comment |= comment.is_some();
            raw.script |= script.is_some();
            if raw.comment && raw.script {
                let found = comment.max(script).unwrap_or_default();
                let word = if comment == Some(found) { 4 } else { 7 };
                self.script_in_comment.push(at + found..at + found + word);
            }
        }
        self.writer.copy(inside);
        self.state.place = if end.is_some() {
            self.writer.open_tag("</", false);
            Place::Tag(Tag { closing: true, ..Tag::default() }, Part::Name)
        } else {
            Place::Raw(raw)
        };
        at + length + if end.is_some() { 2 } else { 0 }
    }
}

/// Whether the name of a tag ends before `c`.
pub(super) fn ends_name(c: char) -> bool {
    c.is_ascii_whitespace() || matches!(c, '/' | '>')
}

/// Where a comment ends of which this is the rest.
fn comment_end(rest: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let dashes = at + rest.get(at..)?.find("--")?;
        match rest.as_bytes().get(dashes + 2..)? {
            [b'>', ..] => return Some(dashes + 3),
            [b'!', b'>', ..] => return Some(dashes + 4),
            _ => at = dashes + 1,
        }
    }
}

/// Where the end tag of `name` begins.
fn raw_end(rest: &str, name: &str) -> Option<usize> {
    if name == "plaintext" {
        return None;
    }
    let mut at = 0;
    loop {
        let start = at + rest.get(at..)?.find("</")?;
        let found = rest.get(start + 2..start + 2 + name.len());
        let after = rest.as_bytes().get(start + 2 + name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name))
            && after.is_some_and(|after| ends_name(char::from(*after)))
        {
            return Some(start);
        }
        at = start + 2;
    }
}
