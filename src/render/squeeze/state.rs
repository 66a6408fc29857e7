//! Where in HTML a template stands, between two of its pieces.

use crate::render::element::is_special;

/// Where a template stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    /// In what.
    pub(super) place: Place,
    /// How many elements are open that keep white space.
    pub(super) pre: u8,
    /// How many drawings and formulas are open.
    pub(super) drawing: u8,
    /// Whether `head` is open.
    pub(super) head: bool,
}

/// In what a template stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Place {
    /// Text between tags.
    #[default]
    Text,
    /// A tag, but not the value of an attribute.
    Tag(Tag, Part),
    /// The value of an attribute, and the quote that ends it.
    Value(Tag, Option<u8>, Attribute),
    /// A comment.
    Comment,
    /// A document type, or what browsers take for a comment: it ends with the next `>`.
    Declaration { doctype: bool },
    /// `<![CDATA[` in a drawing.
    Cdata,
    /// Text without tags.
    Raw(Raw),
}

/// The tag that a template stands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) closing: bool,
    /// The name in lower case, as far as it was read.
    pub(super) name: String,
    /// Whether an expression is part of the name.
    pub(super) computed: bool,
    /// Whether a slash was read last.
    pub(super) slash: bool,
}

/// In which part of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// In its name.
    Name,
    /// Before an attribute.
    Space,
    /// In the name of an attribute, in lower case as far as it was read.
    Attribute(String),
    /// In the white space after that name.
    AfterAttribute(String),
    /// Behind the `=` after that name.
    Equals(String),
    /// At the end of the tag's name, of an attribute, or before one.
    Joined,
}

/// What an attribute's value is to a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    /// Text.
    Plain,
    /// A script.
    Handler,
    /// Declarations of CSS.
    Style,
    /// A document.
    Document,
}

/// Text without tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raw {
    /// The element whose end tag ends it.
    pub(super) name: String,
    /// Whether `<!--` was read.
    pub(super) comment: bool,
    /// Whether `<script` was read.
    pub(super) script: bool,
}

impl Attribute {
    /// What the attribute of that name (in lower case) holds.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "style" => Self::Style,
            "srcdoc" => Self::Document,
            _ if name.starts_with("on") => Self::Handler,
            _ => Self::Plain,
        }
    }
}

impl State {
    /// The one state that stands for both, if what follows reads the same after both.
    fn join(&self, other: &Self) -> Option<Self> {
        if self.pre != other.pre || self.drawing != other.drawing {
            return None;
        }
        let place = match (&self.place, &other.place) {
            (a, b) if a == b => a.clone(),
            (Place::Tag(a, x), Place::Tag(b, y)) => Place::Tag(a.join(b)?, x.join(y)?),
            (Place::Value(a, quote, x), Place::Value(b, other, y))
                if quote == other && x == y =>
            {
                Place::Value(a.join(b)?, *quote, *x)
            }
            (Place::Raw(a), Place::Raw(b)) if a.name == b.name => Place::Raw(Raw {
                name: a.name.clone(),
                comment: a.comment || b.comment,
                script: a.script || b.script,
            }),
            _ => return None,
        };
        // In `head` more white space may go: not where it is open in one case only.
        Some(Self { place, head: self.head && other.head, ..*self })
    }
}

impl Tag {
    fn join(&self, other: &Self) -> Option<Self> {
        if self.closing != other.closing {
            return None;
        }
        let mut joined = self.clone();
        joined.slash = self.slash && other.slash;
        joined.computed |= other.computed;
        if self.name != other.name {
            if is_special(&self.name) || is_special(&other.name) {
                return None;
            }
            joined.computed = true;
        }
        Some(joined)
    }
}

impl Part {
    fn join(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (a, b) if a == b => Some(a.clone()),
            // The longest start that both have: enough to know `on…`.
            (Self::Attribute(a), Self::Attribute(b)) => {
                let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
                Some(Self::Attribute(a.get(..same).unwrap_or_default().to_owned()))
            }
            (Self::Equals(_), _) | (_, Self::Equals(_)) => None,
            _ => Some(Self::Joined),
        }
    }
}

/// All states in which a template may stand at one place: one, if it is even.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct States(Vec<State>);

impl States {
    /// More are not told apart: what a template does with them is odd enough.
    const MAX: usize = 12;

    /// Text, where every page begins.
    pub(super) fn text() -> Self {
        Self(vec![State::default()])
    }

    /// Adds a state, and says whether that changed anything.
    pub(super) fn add(&mut self, state: &State) -> bool {
        for known in &mut self.0 {
            if let Some(joined) = known.join(state) {
                let changed = *known != joined;
                *known = joined;
                return changed;
            }
        }
        let room = self.0.len() < Self::MAX;
        if room {
            self.0.push(state.clone());
        }
        room
    }

    /// Adds all of `others`, and says whether that changed anything.
    pub(super) fn add_all(&mut self, others: &Self) -> bool {
        others.0.iter().fold(false, |changed, state| self.add(state) | changed)
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &State> {
        self.0.iter()
    }
}
