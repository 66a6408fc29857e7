//! One locale's messages and terms, and the files that they stand in.

use std::ops::Bound;
use std::sync::Arc;

use imbl::OrdMap;

use super::check::LOCALE_DATA;
use super::pattern::{Pattern, Place, Resource};
use super::syntax::Read;
use crate::diagnostic::Diagnostic;
use crate::model::{MessageId, SourcePath, Span};

/// The attribute that says a page's part of its address. It is never missing: without it
/// the file's name stands.
pub(super) const SLUG: &str = "slug";

/// Whose files a message stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// One locale's messages and terms. A clone shares all with its original, and what is put
/// into the one is not seen in the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Bundle {
    entries: OrdMap<MessageId, Arc<Entry>>,
    /// Those that others of their id win over, the nearest first.
    behind: OrdMap<MessageId, Arc<[Arc<Entry>]>>,
    files: OrdMap<SourcePath, Arc<Read>>,
    /// How many slugs refer to other messages.
    referring_slugs: usize,
}

impl Bundle {
    /// The message or term of that id.
    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.get(id).map(|entry| &**entry)
    }

    /// Whether more than one entry claims an id.
    pub(super) fn is_claimed_twice(&self, id: &str) -> bool {
        !self.behind.is_empty() && self.behind.contains_key(id)
    }

    /// What one file holds under that id.
    pub(super) fn own(&self, id: &str, path: &SourcePath) -> Option<&Arc<Entry>> {
        self.claims(id).find(|entry| entry.resource.source.path == *path)
    }

    /// Whether there are messages by which a language brings its own data.
    pub(super) fn has_locale_data(&self) -> bool {
        let from = (Bound::Included(LOCALE_DATA), Bound::Unbounded);
        let next = self.entries.range::<_, str>(from).next();
        next.is_some_and(|(id, _)| id.as_str().starts_with(LOCALE_DATA))
    }

    /// Whether one of these refers to other messages.
    pub(super) fn has_referring_locale_data(&self) -> bool {
        let from = (Bound::Included(LOCALE_DATA), Bound::Unbounded);
        let data = self.entries.range::<_, str>(from);
        let mut data = data.take_while(|(id, _)| id.as_str().starts_with(LOCALE_DATA));
        data.any(|(_, entry)| {
            entry.patterns().any(|pattern| matches!(pattern, Pattern::Parts(_)))
        })
    }

    /// All messages and terms, sorted by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&MessageId, &Entry)> {
        self.entries.iter().map(|(id, entry)| (id, &**entry))
    }

    /// All that claim an id, the one that has it first: the site's before the theme's,
    /// then by file and line.
    pub(super) fn claims(&self, id: &str) -> impl Iterator<Item = &Arc<Entry>> {
        let behind = self.behind.get(id).into_iter().flat_map(|behind| behind.iter());
        self.entries.get(id).into_iter().chain(behind)
    }

    /// What a file held when it was read.
    pub(super) fn file(&self, path: &SourcePath) -> Option<&Arc<Read>> {
        self.files.get(path)
    }

    /// All files.
    pub(super) fn files(&self) -> impl Iterator<Item = (&SourcePath, &Read)> {
        self.files.iter().map(|(path, read)| (path, &**read))
    }

    /// Whether a slug refers to other messages.
    pub(super) fn has_referring_slugs(&self) -> bool {
        self.referring_slugs > 0
    }

    /// Takes in what a file holds.
    pub(super) fn add(&mut self, path: &SourcePath, read: Read) {
        for (id, entry) in &read.entries {
            self.insert(id, entry);
        }
        self.files.insert(path.clone(), Arc::new(read));
    }

    /// Takes out what a file held.
    pub(super) fn remove(&mut self, path: &SourcePath) {
        let Some(read) = self.files.remove(path) else { return };
        for (id, _) in &read.entries {
            self.take(id, path);
        }
    }

    /// Adds to what is wrong with a file.
    pub(super) fn tell(&mut self, path: &SourcePath, findings: Vec<Diagnostic>) {
        if let Some(read) = self.files.get_mut(path) {
            Arc::make_mut(read).findings.extend(findings);
        }
    }

    /// Puts `entry` into the place of what its file holds under that id.
    pub(super) fn replace(&mut self, id: &MessageId, entry: &Arc<Entry>) {
        self.take(id, &entry.resource.source.path);
        self.insert(id, entry);
    }

    fn insert(&mut self, id: &MessageId, entry: &Arc<Entry>) {
        let others: Vec<Arc<Entry>> = self.claims(id.as_str()).cloned().collect();
        self.referring_slugs += usize::from(entry.slug_refers());
        if others.is_empty() {
            self.entries.insert(id.clone(), Arc::clone(entry));
            return;
        }
        self.set(id, others.into_iter().chain([Arc::clone(entry)]).collect());
    }

    fn take(&mut self, id: &MessageId, path: &SourcePath) {
        let (gone, left): (Vec<_>, Vec<_>) = self
            .claims(id.as_str())
            .cloned()
            .partition(|entry| entry.resource.source.path == *path);
        let referring = gone.iter().filter(|entry| entry.slug_refers()).count();
        self.referring_slugs = self.referring_slugs.saturating_sub(referring);
        self.set(id, left);
    }

    fn set(&mut self, id: &MessageId, mut claims: Vec<Arc<Entry>>) {
        claims.sort_by(|a, b| a.rank().cmp(&b.rank()));
        let mut claims = claims.into_iter();
        match claims.next() {
            Some(first) => drop(self.entries.insert(id.clone(), first)),
            None => drop(self.entries.remove(id)),
        }
        let behind: Arc<[Arc<Entry>]> = claims.collect();
        if behind.is_empty() {
            self.behind.remove(id);
        } else {
            self.behind.insert(id.clone(), behind);
        }
    }
}

impl Entry {
    /// Where its id stands.
    pub(super) fn span(&self) -> Span {
        self.resource.span(self.id)
    }

    /// What decides between two entries of one id.
    pub(super) fn rank(&self) -> (Layer, &SourcePath, usize) {
        (self.layer, &self.resource.source.path, self.id.range().start)
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

    /// Its value and the texts of its attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value
            .iter()
            .chain(self.attributes.iter().map(|attribute| &attribute.pattern))
    }

    /// Whether it has all that a translation of `other` needs: its value, and its
    /// attributes if it is no term.
    pub(super) fn has_parts_of(&self, other: &Self) -> bool {
        (self.value.is_some() || other.value.is_none())
            && other.attributes.iter().all(|attribute| {
                let name = other.resource.name(attribute.name);
                name == SLUG || self.pattern(Some(name)).is_some()
            })
    }

    fn slug_refers(&self) -> bool {
        matches!(self.pattern(Some(SLUG)), Some(Pattern::Parts(_)))
    }
}
