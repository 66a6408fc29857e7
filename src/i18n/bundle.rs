//! One locale's messages and terms.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::sync::Arc;

use super::pattern::{Pattern, Place, Resource};
use super::syntax;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageId, Span};
use crate::source::Source;

/// Whose files a message stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    /// The site's, which win.
    Site,
    /// The theme's.
    Theme,
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry {
    /// The file that it stands in.
    pub resource: Arc<Resource>,
    /// Whose file that is.
    pub layer: Layer,
    /// Its id.
    pub id: Place,
    /// From its `=` to its last character.
    pub whole: Place,
    /// Its value.
    pub value: Option<Pattern>,
    /// Its attributes in the author's order.
    pub attributes: Box<[Attribute]>,
}

/// An attribute of a message or term.
#[derive(Debug)]
pub(super) struct Attribute {
    /// Its name.
    pub name: Place,
    /// Its text.
    pub pattern: Pattern,
}

/// One locale's messages and terms.
#[derive(Debug, Default)]
pub(super) struct Bundle(BTreeMap<MessageId, Entry>);

impl Bundle {
    /// Reads the files of one layer. What a former layer holds wins over them; an id
    /// that two of them define is an error.
    pub(super) fn add<'s>(
        &mut self,
        layer: Layer,
        sources: impl IntoIterator<Item = &'s Source>,
        diagnostics: &mut Diagnostics,
    ) {
        for source in sources {
            for (id, entry) in syntax::read(source, layer, diagnostics) {
                check_attributes(&id, &entry, diagnostics);
                self.insert(id, entry, diagnostics);
            }
        }
    }

    fn insert(&mut self, id: MessageId, entry: Entry, diagnostics: &mut Diagnostics) {
        // `-venue` and `venue` are two ids here, but not to a reader.
        let twin = match id.as_str().strip_prefix('-') {
            Some(name) => name.to_owned(),
            None => format!("-{id}"),
        };
        if let Some(twin) = self.get(&twin).filter(|twin| twin.layer == entry.layer) {
            let message = format!("`{id}` is both a message and a term");
            diagnostics.push(
                Diagnostic::error(Code::DuplicateMessage, message)
                    .at(entry.span())
                    .related(twin.span(), "the other one")
                    .help("give one of the two another name"),
            );
        }
        let slot = match self.0.entry(id) {
            Slot::Vacant(slot) => {
                slot.insert(entry);
                return;
            }
            Slot::Occupied(slot) => slot,
        };
        let first = slot.get();
        if first.layer == entry.layer {
            let message = format!("`{}` is defined twice", slot.key());
            diagnostics.push(
                Diagnostic::error(Code::DuplicateMessage, message)
                    .labelled(entry.span(), "again here")
                    .related(first.span(), "first here")
                    .help("keep one of the two"),
            );
        }
    }

    /// The message or term of that id.
    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.0.get(id)
    }

    /// All messages and terms, sorted by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&MessageId, &Entry)> {
        self.0.iter()
    }
}

fn check_attributes(id: &MessageId, entry: &Entry, diagnostics: &mut Diagnostics) {
    for (index, attribute) in entry.attributes.iter().enumerate() {
        let name = entry.resource.name(attribute.name);
        let before = entry.attributes.get(..index).unwrap_or_default();
        let same = |first: &&Attribute| entry.resource.name(first.name) == name;
        if let Some(first) = before.iter().find(same) {
            let message = format!("`{id}` has two attributes `.{name}`");
            diagnostics.push(
                Diagnostic::error(Code::DuplicateMessage, message)
                    .labelled(entry.resource.span(attribute.name), "again here")
                    .related(entry.resource.span(first.name), "first here")
                    .help("keep one of the two"),
            );
        }
    }
}

impl Entry {
    /// Where its id stands.
    pub(super) fn span(&self) -> Span {
        self.resource.span(self.id)
    }

    /// The names of its attributes.
    pub(super) fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|attribute| self.resource.name(attribute.name))
    }

    /// Its value, or one of its attributes; of two with one name the first.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        let Some(name) = attribute else { return self.value.as_ref() };
        let named = |attribute: &&Attribute| self.resource.name(attribute.name) == name;
        self.attributes.iter().find(named).map(|attribute| &attribute.pattern)
    }
}
