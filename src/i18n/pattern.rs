//! Compiled messages: what is left of Fluent's tree once it is ready to be written.
//!
//! Names are ranges of the source, so that each knows its place; texts are ranges of the
//! source too, whose lines are joined when they are asked for, or of a second text where
//! elements became marks.

use std::borrow::Cow;
use std::ops::Range;

use super::function::Call;
use super::lines;
use super::number::Number;
use super::resource::Resource;
use crate::model::mark::strip;

/// A range of a resource's source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    start: u32,
    end: u32,
}

/// A text: where it stands, and how it is read from there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    place: Place,
    kind: RunKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RunKind {
    /// The source has it as it is.
    Source,
    /// The source has it in lines that are to be joined.
    Lines,
    /// It stands among the made texts.
    Made,
}

/// The value of a message, term, attribute or variant. A site has many, so it is small.
#[derive(Debug)]
pub(super) struct Pattern {
    place: Place,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The place is that of a text.
    Text(RunKind),
    /// The place is that of several parts, among all of the file.
    Parts {
        /// Whether one of its placeables, or of its variants', refers to a message or
        /// term.
        refers: bool,
        /// Whether it has no variables, calls and named elements of its own.
        fixed: bool,
    },
}

/// What a pattern is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Content<'p> {
    /// One text, with or without marks.
    Plain(Run),
    /// Anything else.
    Parts(&'p [Part]),
}

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Part {
    /// Text, with or without marks.
    Text(Run),
    /// A line break of the source beside a placeable: whether it is a space depends on
    /// what the placeable writes.
    Break,
    /// A named element opens.
    OpenNamed(Place),
    /// A named element closes.
    CloseNamed(Place),
    /// A placeable.
    Placeable(Expression),
}

/// What stands in a placeable.
#[derive(Debug)]
pub(super) enum Expression {
    /// A text literal, without its escapes.
    Text(Run),
    /// A number literal.
    Number(Box<Number>),
    /// `$name`.
    Variable(Place),
    /// `name` or `name.attribute`.
    Message(Box<Reference>),
    /// `-name` or, as a selector, `-name.attribute`, with arguments.
    Term(Box<TermCall>),
    /// `NAME(…)`.
    Call(Box<Call>),
    /// `selector -> variants`.
    Select(Box<Select>),
}

/// A reference to a message or, with the hyphen in its name, to a term.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference {
    /// The id.
    pub id: Place,
    /// The attribute's name.
    pub attribute: Option<Place>,
}

/// A term with its arguments.
#[derive(Debug)]
pub(super) struct TermCall {
    /// The term.
    pub reference: Reference,
    /// Positional arguments, which are only evaluated.
    pub positional: Box<[Expression]>,
    /// What the term's variables stand for.
    pub named: Box<[(Place, Expression)]>,
}

/// A select expression.
#[derive(Debug)]
pub(super) struct Select {
    /// What decides.
    pub selector: Expression,
    /// The variants in the author's order.
    pub variants: Box<[Variant]>,
    /// Which of them is the default.
    pub default: usize,
}

/// One variant.
#[derive(Debug)]
pub(super) struct Variant {
    /// When it is chosen.
    pub key: Key,
    /// What it writes.
    pub pattern: Pattern,
}

/// A variant's key.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key {
    /// A word, or a plural category.
    Word(Place),
    /// A number.
    Number(f64),
}

/// What a walk over a pattern meets.
#[derive(Clone, Copy)]
pub(super) enum Item<'p> {
    /// An expression, with those inside it to come.
    Expression(&'p Expression),
    /// A named element.
    Named,
}

impl Place {
    /// The place of a range of bytes.
    pub(super) fn new(range: Range<usize>) -> Self {
        let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: short(range.start), end: short(range.end) }
    }

    /// Its bytes.
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Run {
    /// A text that the source has as it is.
    pub(super) fn of_source(range: Range<usize>) -> Self {
        Self { place: Place::new(range), kind: RunKind::Source }
    }

    /// A text that the source has in lines.
    pub(super) fn of_lines(range: Range<usize>) -> Self {
        Self { place: Place::new(range), kind: RunKind::Lines }
    }

    /// A range of the made texts.
    pub(super) fn of_made(range: Range<usize>) -> Self {
        Self { place: Place::new(range), kind: RunKind::Made }
    }

    /// How many bytes its text has at the most.
    pub(super) fn size(self) -> usize {
        self.place.range().len()
    }

    /// Whether its lines are to be joined.
    pub(super) fn is_lines(self) -> bool {
        self.kind == RunKind::Lines
    }

    /// Its text in these two.
    pub(super) fn of<'t>(self, source: &'t str, made: &'t str) -> Cow<'t, str> {
        let raw = self.raw(source, made);
        if self.is_lines() { lines::joined(raw).into() } else { raw.into() }
    }

    /// The same as it stands there.
    pub(super) fn raw<'t>(self, source: &'t str, made: &'t str) -> &'t str {
        let whole = if self.kind == RunKind::Made { made } else { source };
        whole.get(self.place.range()).unwrap_or_default()
    }
}

impl Pattern {
    /// A pattern that is one text.
    pub(super) fn plain(run: Run) -> Self {
        Self { place: run.place, kind: Kind::Text(run.kind) }
    }

    /// A pattern of these parts, which `all` takes up.
    pub(super) fn of_parts(parts: Vec<Part>, all: &mut Vec<Part>) -> Self {
        let (mut refers, mut fixed) = (false, true);
        each(&parts, all, &mut |item| {
            fixed &= !matches!(
                item,
                Item::Named
                    | Item::Expression(Expression::Variable(_) | Expression::Call(_))
            );
            refers |= matches!(item, Item::Expression(it) if it.reference().is_some());
        });
        let start = all.len();
        all.extend(parts);
        let place = Place::new(start..all.len());
        Self { place, kind: Kind::Parts { refers, fixed } }
    }

    /// What it is, with all parts of its file.
    pub(super) fn content<'p>(&self, all: &'p [Part]) -> Content<'p> {
        match self.kind {
            Kind::Text(kind) => Content::Plain(Run { place: self.place, kind }),
            Kind::Parts { .. } => {
                Content::Parts(all.get(self.place.range()).unwrap_or_default())
            }
        }
    }

    /// Whether it is more than a text.
    pub(super) fn has_parts(&self) -> bool {
        matches!(self.kind, Kind::Parts { .. })
    }

    /// Whether it refers to a message or term.
    pub(super) fn refers(&self) -> bool {
        matches!(self.kind, Kind::Parts { refers: true, .. })
    }

    /// Whether it has no variables, calls and named elements, apart from what it refers to.
    pub(super) fn is_fixed(&self) -> bool {
        !matches!(self.kind, Kind::Parts { fixed: false, .. })
    }

    /// About how many bytes it will have.
    pub(super) fn size(&self, all: &[Part]) -> usize {
        /// What a placeable or mark may write.
        const OTHER: usize = 32;
        let size = |part: &Part| match part {
            Part::Text(run) => run.size(),
            _ => OTHER,
        };
        match self.content(all) {
            Content::Plain(run) => run.size(),
            Content::Parts(parts) => parts.iter().map(size).sum(),
        }
    }

    /// Calls `meet` with everything in the pattern.
    pub(super) fn each<'p>(&self, all: &'p [Part], meet: &mut impl FnMut(Item<'p>)) {
        if let Content::Parts(parts) = self.content(all) {
            each(parts, all, meet);
        }
    }

    /// The text for people who look for it in the source, placeables by their names.
    pub(super) fn sketch(&self, resource: &Resource) -> String {
        let parts = match self.content(&resource.parts) {
            Content::Plain(run) => return strip(&resource.text(run)).into_owned(),
            Content::Parts(parts) => parts,
        };
        let mut text = String::new();
        for part in parts {
            match part {
                Part::Text(run) => text.push_str(&strip(&resource.text(*run))),
                Part::Break => text.push(' '),
                Part::OpenNamed(_) | Part::CloseNamed(_) => {}
                Part::Placeable(Expression::Text(run)) => {
                    text.push_str(&resource.text(*run));
                }
                Part::Placeable(Expression::Variable(name)) => {
                    text.extend(["{ $", resource.name(*name), " }"]);
                }
                Part::Placeable(expression) => {
                    let name = expression.place().map_or("", |at| resource.name(at));
                    text.extend(["{ ", name, " }"]);
                }
            }
        }
        text
    }
}

fn each<'p>(parts: &'p [Part], all: &'p [Part], meet: &mut impl FnMut(Item<'p>)) {
    for part in parts {
        match part {
            Part::Text(_) | Part::Break | Part::CloseNamed(_) => {}
            Part::OpenNamed(_) => meet(Item::Named),
            Part::Placeable(expression) => expression.each(all, meet),
        }
    }
}

impl Expression {
    fn each<'p>(&'p self, all: &'p [Part], meet: &mut impl FnMut(Item<'p>)) {
        meet(Item::Expression(self));
        match self {
            Self::Text(_) | Self::Number(_) | Self::Variable(_) | Self::Message(_) => {}
            Self::Term(term) => {
                let named = term.named.iter().map(|(_, value)| value);
                term.positional
                    .iter()
                    .chain(named)
                    .for_each(|value| value.each(all, meet));
            }
            Self::Call(call) => {
                call.values.iter().for_each(|value| value.each(all, meet));
            }
            Self::Select(select) => {
                select.selector.each(all, meet);
                let variants = select.variants.iter();
                variants.for_each(|variant| variant.pattern.each(all, meet));
            }
        }
    }

    /// The message or term that it refers to.
    pub(super) fn reference(&self) -> Option<Reference> {
        match self {
            Self::Message(reference) => Some(**reference),
            Self::Term(term) => Some(term.reference),
            _ => None,
        }
    }

    /// Where it stands, as far as it has a name.
    pub(super) fn place(&self) -> Option<Place> {
        match self {
            Self::Variable(name) => Some(*name),
            Self::Message(reference) => Some(reference.id),
            Self::Term(term) => Some(term.reference.id),
            Self::Call(call) => Some(call.name),
            Self::Select(select) => select.selector.place(),
            Self::Text(_) | Self::Number(_) => None,
        }
    }
}
