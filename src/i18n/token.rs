//! A pattern in its smallest pieces, between the tree and the parts that are written.

use std::borrow::Cow;
use std::ops::Range;

use super::markup::{self, Kind, Tag};
use super::pattern::Place;
use super::slice::Slice;
use crate::model::mark::Mark;

/// The smallest piece of a pattern while its lines are joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token<'t> {
    /// Text within a line.
    Text(Slice<'t>),
    /// What the end of a line is worth between two texts.
    Between(&'static str),
    /// The end of a line.
    Line,
    /// The end of a line that only the resolver can join.
    Break,
    /// An element opens or closes.
    Mark(Mark),
    /// A named element opens.
    OpenNamed(Place),
    /// A named element closes.
    CloseNamed(Place),
    /// A placeable, by its number.
    Placeable(usize),
}

/// The lines between two placeables as one text that knows where it stands.
pub(super) struct Joined<'s> {
    text: Cow<'s, str>,
    /// Where its first line begins in the source.
    at: usize,
    /// Where others begin in the text and in the source, if they are not those behind it.
    lines: Vec<(usize, usize)>,
    tags: Vec<Tag>,
}

/// A stretch of a pattern.
pub(super) enum Item<'s> {
    /// Lines of text.
    Lines(Joined<'s>),
    /// A placeable, by its number.
    Placeable(usize),
}

/// The tokens of a pattern, its markup known.
pub(super) fn tokens<'t>(items: &'t mut [Item<'_>]) -> Vec<Token<'t>> {
    let partners = {
        let mut all = Vec::new();
        for item in items.iter_mut() {
            if let Item::Lines(joined) = item {
                joined.tags = markup::tags(&joined.text);
                all.extend(joined.tags.iter_mut());
            }
        }
        markup::pair(&mut all)
    };
    let mut partners = partners.into_iter();
    // The name of each tag's named element, for its partner to look up.
    let mut names: Vec<Option<Place>> = Vec::new();
    let mut tokens = Vec::new();
    for item in &*items {
        let joined = match item {
            Item::Placeable(number) => {
                tokens.push(Token::Placeable(*number));
                continue;
            }
            Item::Lines(joined) => joined,
        };
        let mut from = 0;
        for tag in &joined.tags {
            let partner = partners.next().flatten();
            let (token, name) = match &tag.kind {
                None => (None, None),
                Some(Kind::Open(element)) => {
                    (Some(Token::Mark(Mark::Open(*element))), None)
                }
                Some(Kind::Close(element)) => {
                    (Some(Token::Mark(Mark::Close(*element))), None)
                }
                Some(Kind::OpenNamed(name)) => {
                    let place = joined.place(name.clone());
                    (Some(Token::OpenNamed(place)), Some(place))
                }
                Some(Kind::CloseNamed) => {
                    let opened = partner.and_then(|at| names.get(at).copied().flatten());
                    (opened.map(Token::CloseNamed), None)
                }
            };
            names.push(name);
            if let Some(token) = token {
                joined.text(from..tag.range.start, &mut tokens);
                tokens.push(token);
                from = tag.range.end;
            }
        }
        joined.text(from..joined.text.len(), &mut tokens);
    }
    tokens
}

impl<'s> Joined<'s> {
    /// Lines that stand in the source one behind the other, indented as they are.
    pub(super) fn of(lines: Slice<'s>) -> Self {
        let (text, at) = (lines.text.into(), lines.at);
        Self { text, at, lines: Vec::new(), tags: Vec::new() }
    }

    /// Adds a line from elsewhere.
    pub(super) fn add(&mut self, line: &Slice) {
        self.lines.push((self.text.len(), line.at));
        self.text.to_mut().push_str(line.text);
    }

    /// Where a part of one line stands in the source.
    fn place(&self, range: Range<usize>) -> Place {
        let line = self.lines.iter().rev().find(|(start, _)| *start <= range.start);
        let (start, at) = line.copied().unwrap_or((0, self.at));
        Place::new(at + range.start - start..at + range.end - start)
    }

    fn text<'t>(&'t self, range: Range<usize>, tokens: &mut Vec<Token<'t>>) {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let mut start = range.start;
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                tokens.push(Token::Line);
            }
            let behind = start + line.len();
            if !line.is_empty() {
                let at = self.place(start..behind).range().start;
                tokens.push(Token::Text(Slice { text: line, at }));
            }
            start = behind + 1;
        }
    }
}
