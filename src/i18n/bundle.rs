//! One locale's messages and terms, and the files that they stand in.

use std::sync::Arc;

use imbl::OrdMap;

use super::ids::{IdNumber, Ids};
use super::resource::Entry;
use super::sheets::Sheets;
use super::syntax::Read;
use crate::diagnostic::Diagnostic;
use crate::model::SourcePath;

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

/// One locale's messages and terms. A clone shares all with its original, and what is put
/// into the one is not seen in the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Bundle {
    /// By the numbers of their ids.
    entries: Sheets<Entry>,
    /// Those that others of their id win over, the nearest first.
    behind: OrdMap<IdNumber, Arc<[Entry]>>,
    files: OrdMap<SourcePath, Read>,
    /// How many slugs refer to other messages.
    referring_slugs: usize,
    /// How many messages bring the language's own data.
    locale_data: usize,
    /// How many of these refer to other messages.
    referring_locale_data: usize,
}

impl Bundle {
    /// The messages of those files, which get their numbers from `ids`.
    pub(super) fn of(files: Vec<(SourcePath, Read)>, ids: &mut Ids) -> Self {
        let mut bundle = Self::default();
        for entry in files.iter().flat_map(|(_, read)| read.entries()) {
            if let Some(number) = ids.add(entry.id_text()) {
                bundle.insert(number, entry);
            }
        }
        bundle.files = files.into_iter().collect();
        bundle
    }

    /// The message or term whose id has that number.
    pub(super) fn get(&self, id: IdNumber) -> Option<&Entry> {
        self.entries.get(id as usize)
    }

    /// Whether more than one entry claims an id.
    pub(super) fn is_claimed_twice(&self, id: IdNumber) -> bool {
        !self.behind.is_empty() && self.behind.contains_key(&id)
    }

    /// What one file holds under that id.
    pub(super) fn own(&self, id: IdNumber, path: &SourcePath) -> Option<&Entry> {
        self.claims(id).find(|entry| entry.path() == path)
    }

    /// Whether there are messages by which a language brings its own data.
    pub(super) fn has_locale_data(&self) -> bool {
        self.locale_data > 0
    }

    /// Whether one of these refers to other messages.
    pub(super) fn has_referring_locale_data(&self) -> bool {
        self.referring_locale_data > 0
    }

    /// All messages and terms, by the numbers of their ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = (IdNumber, &Entry)> {
        let numbered = |(id, entry)| Some((IdNumber::try_from(id).ok()?, entry));
        self.entries.iter().filter_map(numbered)
    }

    /// All that claim an id, the one that has it first: the site's before the theme's,
    /// then by file and line.
    pub(super) fn claims(&self, id: IdNumber) -> impl Iterator<Item = &Entry> {
        let behind = self.behind.get(&id).into_iter().flat_map(|behind| behind.iter());
        self.get(id).into_iter().chain(behind)
    }

    /// What a file held when it was read.
    pub(super) fn file(&self, path: &SourcePath) -> Option<&Read> {
        self.files.get(path)
    }

    /// All files.
    pub(super) fn files(&self) -> impl Iterator<Item = (&SourcePath, &Read)> {
        self.files.iter()
    }

    /// Whether a slug refers to other messages.
    pub(super) fn has_referring_slugs(&self) -> bool {
        self.referring_slugs > 0
    }

    /// Takes in what a file holds.
    pub(super) fn add(&mut self, path: &SourcePath, read: Read, ids: &mut Ids) {
        for entry in read.entries() {
            if let Some(number) = ids.add(entry.id_text()) {
                self.insert(number, entry);
            }
        }
        self.files.insert(path.clone(), read);
    }

    /// Takes out what a file held.
    pub(super) fn remove(&mut self, path: &SourcePath, ids: &Ids) {
        let Some(read) = self.files.remove(path) else { return };
        for entry in read.entries() {
            if let Some(number) = ids.get(entry.id_text()) {
                self.take(number, path);
            }
        }
    }

    /// Adds to what is wrong with a file.
    pub(super) fn tell(&mut self, path: &SourcePath, findings: Vec<Diagnostic>) {
        if let Some(read) = self.files.get_mut(path) {
            read.trouble_mut().findings.extend(findings);
        }
    }

    /// Puts `entry` into the place of what its file holds under that id.
    pub(super) fn replace(&mut self, id: IdNumber, entry: &Entry) {
        self.take(id, entry.path());
        self.insert(id, entry.clone());
    }

    fn insert(&mut self, id: IdNumber, entry: Entry) {
        self.count(&entry);
        if self.get(id).is_none() {
            return self.entries.set(id as usize, Some(entry));
        }
        let claims = self.claims(id).cloned().chain([entry]).collect();
        self.set(id, claims);
    }

    fn take(&mut self, id: IdNumber, path: &SourcePath) {
        let (gone, left): (Vec<_>, Vec<_>) =
            self.claims(id).cloned().partition(|entry| entry.path() == path);
        for entry in gone {
            self.referring_slugs -= usize::from(entry.slug_refers());
            let brings = entry.is_locale_data();
            self.locale_data -= usize::from(brings);
            self.referring_locale_data -= usize::from(brings && entry.has_parts());
        }
        self.set(id, left);
    }

    fn count(&mut self, entry: &Entry) {
        self.referring_slugs += usize::from(entry.slug_refers());
        let brings = entry.is_locale_data();
        self.locale_data += usize::from(brings);
        self.referring_locale_data += usize::from(brings && entry.has_parts());
    }

    fn set(&mut self, id: IdNumber, mut claims: Vec<Entry>) {
        claims.sort_by(|a, b| a.rank().cmp(&b.rank()));
        let mut claims = claims.into_iter();
        self.entries.set(id as usize, claims.next());
        let behind: Arc<[Entry]> = claims.collect();
        if !behind.is_empty() {
            self.behind.insert(id, behind);
        } else if !self.behind.is_empty() {
            self.behind.remove(&id);
        }
    }
}
