//! One `.ftl` file, compiled: its messages as ranges of its text.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::bundle::{Layer, SLUG};
use super::check::LOCALE_DATA;
use super::pattern::{Part, Pattern, Place, Run};
use crate::model::{SourcePath, Span};
use crate::source::Source;

/// One `.ftl` file.
#[derive(Debug)]
pub(super) struct Resource {
    /// The file.
    pub source: Source,
    /// Whose file it is.
    pub layer: Layer,
    /// The texts that do not stand in the file.
    pub made: Box<str>,
    /// The parts of its patterns.
    pub parts: Box<[Part]>,
    /// Its messages and terms in their order.
    pub messages: Box<[Message]>,
    /// Their attributes, one message's after another's.
    pub attributes: Box<[Attribute]>,
}

/// A message or a term, as its file has it. A site has many, so it is small.
#[derive(Debug)]
pub(super) struct Message {
    /// Its id.
    pub id: Place,
    /// Behind its last character.
    pub end: u32,
    /// Behind its last attribute, among all of the file. Its first one stands behind the
    /// last of the message before it.
    pub behind: u32,
    /// Its value.
    pub value: Option<Pattern>,
}

/// An attribute of a message or term.
#[derive(Debug)]
pub(super) struct Attribute {
    /// Its name.
    pub name: Place,
    /// Its text.
    pub pattern: Pattern,
}

/// A message or a term, and the file that it stands in.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The file.
    pub resource: Arc<Resource>,
    at: u32,
}

impl Resource {
    /// A name.
    pub(super) fn name(&self, place: Place) -> &str {
        self.source.text.get(place.range()).unwrap_or_default()
    }

    /// A text.
    pub(super) fn text(&self, run: Run) -> Cow<'_, str> {
        run.of(&self.source.text, &self.made)
    }

    /// A text as it stands there.
    pub(super) fn raw(&self, run: Run) -> &str {
        run.raw(&self.source.text, &self.made)
    }

    /// Where something stands.
    pub(super) fn span(&self, place: Place) -> Span {
        Span::new(&self.source.path, place.range())
    }
}

impl Entry {
    /// The messages and terms of a file in their order.
    pub(super) fn all(resource: &Arc<Resource>) -> impl Iterator<Item = Self> {
        let entry = |(at, _)| Self { resource: Arc::clone(resource), at };
        (0..).zip(&resource.messages).map(entry)
    }

    fn message(&self) -> Option<&Message> {
        self.resource.messages.get(self.at as usize)
    }

    /// Whether this is the other one, and not only like it.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.at == other.at && Arc::ptr_eq(&self.resource, &other.resource)
    }

    /// Where its id stands.
    pub(super) fn id(&self) -> Place {
        self.message().map_or(Place::new(0..0), |message| message.id)
    }

    /// Its id.
    pub(super) fn id_text(&self) -> &str {
        self.resource.name(self.id())
    }

    /// Its value.
    pub(super) fn value(&self) -> Option<&Pattern> {
        self.message()?.value.as_ref()
    }

    /// Its attributes in the author's order.
    pub(super) fn attributes(&self) -> &[Attribute] {
        let at = self.at as usize;
        let messages = &self.resource.messages;
        let behind = |at: usize| messages.get(at).map_or(0, |it| it.behind as usize);
        let first = at.checked_sub(1).map_or(0, behind);
        self.resource.attributes.get(first..behind(at)).unwrap_or_default()
    }

    /// Its bytes behind its id.
    pub(super) fn range(&self) -> Range<usize> {
        let end = self.message().map_or(0, |message| message.end as usize);
        self.id().range().end..end
    }

    /// From its `=` to its last character.
    pub(super) fn whole(&self) -> &str {
        let whole = self.resource.source.text.get(self.range()).unwrap_or_default();
        whole.find('=').and_then(|start| whole.get(start..)).unwrap_or_default()
    }

    /// Where its id stands.
    pub(super) fn span(&self) -> Span {
        self.resource.span(self.id())
    }

    /// The file that it stands in.
    pub(super) fn path(&self) -> &SourcePath {
        &self.resource.source.path
    }

    /// What decides between two entries of one id.
    pub(super) fn rank(&self) -> (Layer, &SourcePath, usize) {
        (self.resource.layer, self.path(), self.id().range().start)
    }

    /// The names of its attributes.
    pub(super) fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes().iter().map(|attribute| self.resource.name(attribute.name))
    }

    /// Its value, or one of its attributes; of two with one name the first.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        let Some(name) = attribute else { return self.value() };
        let named = |attribute: &&Attribute| self.resource.name(attribute.name) == name;
        self.attributes().iter().find(named).map(|attribute| &attribute.pattern)
    }

    /// Its value and the texts of its attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        let attributes = self.attributes().iter().map(|attribute| &attribute.pattern);
        self.value().into_iter().chain(attributes)
    }

    /// Whether it refers to other messages.
    pub(super) fn refers(&self) -> bool {
        self.patterns().any(Pattern::refers)
    }

    /// Whether it has all that a translation of `other` needs: its value, and its
    /// attributes if it is no term.
    pub(super) fn has_parts_of(&self, other: &Self) -> bool {
        (self.value().is_some() || other.value().is_none())
            && other
                .attribute_names()
                .all(|name| name == SLUG || self.pattern(Some(name)).is_some())
    }

    /// Whether its slug is more than a text.
    pub(super) fn slug_refers(&self) -> bool {
        self.pattern(Some(SLUG)).is_some_and(Pattern::has_parts)
    }

    /// Whether a language brings its own data by it.
    pub(super) fn is_locale_data(&self) -> bool {
        self.id_text().starts_with(LOCALE_DATA)
    }

    /// Whether any of its texts is more than a text.
    pub(super) fn has_parts(&self) -> bool {
        self.patterns().any(Pattern::has_parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_takes_little_room() {
        assert_eq!(size_of::<Option<Pattern>>(), 12);
        assert_eq!(size_of::<Message>(), 28);
        assert_eq!(size_of::<Option<Entry>>(), 16);
    }
}
