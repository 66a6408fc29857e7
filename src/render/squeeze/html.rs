//! Reads a run of a template's text as HTML, from any state to the next.

use std::ops::Range;

use super::state::{Attribute, Part, Place, Raw, State, Tag};
use super::writer::Writer;
use crate::render::element::{is_block, is_raw};

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

    fn rest(&self, at: usize) -> &'r str {
        self.text.get(at..).unwrap_or_default()
    }

    /// Copies `length` bytes, or what is left of the text if the end is not in it: then
    /// the state is `place`.
    fn copy_up_to(&mut self, at: usize, length: Option<usize>, place: Place) -> usize {
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

    fn in_tag(&mut self, at: usize, mut tag: Tag, mut part: Part) -> usize {
        let rest = self.rest(at);
        let first = rest.chars().next().unwrap_or_default();
        if part == Part::Name && tag.name.is_empty() && !tag.computed {
            // A `<` that a tag of Tera cut off: no tag, if no name follows.
            if !first.is_ascii_alphabetic() {
                return at;
            }
        } else if first.is_ascii_whitespace() {
            let words = rest.trim_start_matches(|c: char| c.is_ascii_whitespace());
            let length = rest.len() - words.len();
            let kept = self.state.pre > 0;
            let space = if kept { rest.get(..length).unwrap_or_default() } else { " " };
            self.writer.copy(space);
            part = match part {
                Part::Attribute(name) | Part::AfterAttribute(name) => {
                    Part::AfterAttribute(name)
                }
                Part::Equals(name) => Part::Equals(name),
                Part::Name | Part::Space | Part::Joined => Part::Space,
            };
            self.state.place = Place::Tag(tag, part);
            return at + length;
        }
        if first == '>' {
            self.end_tag(&tag);
            return at + 1;
        }
        if let Part::Equals(name) = &part {
            let attribute = Attribute::of(name);
            let quote = rest.bytes().next().filter(|first| matches!(first, b'"' | b'\''));
            let length = usize::from(quote.is_some());
            self.writer.copy(rest.get(..length).unwrap_or_default());
            self.state.place = Place::Value(tag, quote, attribute);
            return at + length;
        }
        tag.slash = first == '/';
        if tag.slash {
            self.writer.copy("/");
            self.state.place = Place::Tag(tag, Part::Space);
            return at + 1;
        }
        let named = |name: &str, length: usize| {
            let more = rest.get(..length).unwrap_or_default();
            format!("{name}{}", more.to_ascii_lowercase())
        };
        let (part, length) = match part {
            Part::Name => {
                let length = rest.find(ends_name).unwrap_or(rest.len());
                tag.name = named(&tag.name, length);
                (Part::Name, length)
            }
            Part::Attribute(name) | Part::AfterAttribute(name) if first == '=' => {
                (Part::Equals(name), 1)
            }
            Part::Joined if first == '=' => (Part::Equals(String::new()), 1),
            Part::Attribute(name) => {
                let length = attribute_end(rest, 0);
                (Part::Attribute(named(&name, length)), length)
            }
            Part::Joined => {
                // It may have been the tag's name that goes on.
                tag.computed = true;
                (Part::Attribute(String::new()), attribute_end(rest, 0))
            }
            Part::Space | Part::AfterAttribute(_) | Part::Equals(_) => {
                let length = attribute_end(rest, first.len_utf8());
                (Part::Attribute(named("", length)), length)
            }
        };
        self.writer.copy(rest.get(..length).unwrap_or_default());
        self.state.place = Place::Tag(tag, part);
        at + length
    }

    fn in_value(
        &mut self,
        at: usize,
        tag: Tag,
        quote: Option<u8>,
        attribute: Attribute,
    ) -> usize {
        let rest = self.rest(at);
        let end = match quote {
            Some(quote) => rest.find(char::from(quote)).map(|end| end + 1),
            None => rest.find(|c: char| c.is_ascii_whitespace() || c == '>'),
        };
        if end.is_some() {
            self.state.place = Place::Tag(tag, Part::Space);
            self.copy_up_to(at, end, Place::Text)
        } else {
            self.copy_up_to(at, end, Place::Value(tag, quote, attribute))
        }
    }

    /// The `>` of a tag.
    fn end_tag(&mut self, tag: &Tag) {
        let name = if tag.computed { "" } else { tag.name.as_str() };
        let state = &mut *self.state;
        let block = is_block(name, state.head);
        self.writer.close_tag(block);
        let step = |count: u8| {
            if tag.closing { count.saturating_sub(1) } else { count.saturating_add(1) }
        };
        match name {
            "pre" | "listing" => state.pre = step(state.pre),
            "svg" | "math" if !tag.slash => state.drawing = step(state.drawing),
            "head" => state.head = !tag.closing,
            "body" => state.head = false,
            _ if tag.closing || !is_raw(name) => {}
            // In a drawing a slash makes an element empty.
            "script" | "style" | "title" if tag.slash && state.drawing > 0 => {}
            _ => {
                let name = name.to_owned();
                state.place = Place::Raw(Raw { name, comment: false, script: false });
            }
        }
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

fn ends_name(c: char) -> bool {
    c.is_ascii_whitespace() || matches!(c, '/' | '>')
}

/// Where the name of an attribute ends whose first `start` bytes are read.
fn attribute_end(rest: &str, start: usize) -> usize {
    let more = rest.get(start..).unwrap_or_default();
    start + more.find(|c| ends_name(c) || c == '=').unwrap_or(more.len())
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
