//! Reads the inside of a tag.

use super::html::{Html, ends_name};
use super::state::{Attribute, Part, Place, Raw, Tag};
use crate::render::element::{is_block, is_raw};

impl Html<'_> {
    /// Reads on in a tag from `at`, up to the next part of it. Gives the place after it.
    pub(super) fn in_tag(&mut self, at: usize, mut tag: Tag, mut part: Part) -> usize {
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

    /// Reads on in the value of an attribute.
    pub(super) fn in_value(
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
}

/// Where the name of an attribute ends whose first `start` bytes are read.
fn attribute_end(rest: &str, start: usize) -> usize {
    let more = rest.get(start..).unwrap_or_default();
    start + more.find(|c| ends_name(c) || c == '=').unwrap_or(more.len())
}
