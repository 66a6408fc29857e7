//! What one file of a page said, and all that its reading brings to the whole.

use std::sync::Arc;

use super::claims::{Claim, Claims};
use super::inventory::Inventory;
use super::reader::Ground;
use super::tree::{Entry, Section};
use crate::diagnostic::Diagnostics;
use crate::model::{EntryId, Fingerprint, Locale, PageId, SourcePath, Span};
use crate::source::{Files, Source};

/// A page that the content has, and its file.
pub(super) struct Wanted<'a> {
    pub id: PageId,
    /// Its file, or the one that would be it.
    pub path: SourcePath,
    /// The text of the file, if there is one that could be read.
    pub source: Option<&'a Source>,
    /// The fingerprint of the file, if there is a text.
    pub text: Option<Fingerprint>,
    /// The files that belong to the page.
    pub files: &'a [SourcePath],
}

/// What a file said. It is the same as long as the text is, the ground, and what other
/// files have of its claims.
pub(super) struct Said {
    /// The fingerprint of the text.
    pub text: Option<Fingerprint>,
    /// Which of its claims other files have.
    pub taken: Vec<Claim>,
    /// The page, if it could be read.
    pub value: Option<Value>,
    /// All that it claims. This rests on nothing but the text and the ground.
    pub claims: Vec<Claim>,
    /// The working languages that it brings.
    pub working: Vec<(Locale, Span)>,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
}

/// What has a page.
#[derive(Clone)]
pub(super) enum Value {
    /// A section without its entries, or the home.
    Section(Section),
    /// An entry.
    Entry(Arc<Entry>),
}

impl<'a> Wanted<'a> {
    /// All pages in the order in which they are read: the home, and each section before
    /// its entries.
    pub(super) fn all(files: &'a Files, inventory: &'a Inventory) -> Vec<Self> {
        let mut all = Vec::new();
        all.extend(Self::section(PageId::Home, files, inventory.home.as_ref(), &[]));
        for (name, folder) in &inventory.collections {
            let id = PageId::Section(name.clone());
            all.extend(Self::section(id, files, folder.index.as_ref(), &folder.files));
            all.extend(folder.entries.iter().map(|(entry, place)| {
                let id = EntryId { collection: name.clone(), entry: entry.clone() };
                Self::new(PageId::Entry(id), files, place.path.clone(), &place.files)
            }));
        }
        all
    }

    fn section(
        id: PageId,
        files: &'a Files,
        index: Option<&SourcePath>,
        own: &'a [SourcePath],
    ) -> Option<Self> {
        let path = match index {
            Some(path) => path.clone(),
            None => SourcePath::new(&format!("content/{id}.yaml"))?,
        };
        Some(Self::new(id, files, path, own))
    }

    fn new(
        id: PageId,
        files: &'a Files,
        path: SourcePath,
        own: &'a [SourcePath],
    ) -> Self {
        let file = files.get(path.as_str()).filter(|file| file.source.is_some());
        Self {
            id,
            source: file.and_then(|file| file.source.as_ref()),
            text: file.map(|file| file.fingerprint),
            path,
            files: own,
        }
    }
}

impl Said {
    /// Reads the file of `wanted`, of whose claims other files have `taken`.
    pub(super) fn read(wanted: &Wanted<'_>, ground: &Ground, taken: Vec<Claim>) -> Self {
        let mut claims = Claims::beside(&taken);
        let mut said = Self {
            text: wanted.text,
            taken,
            value: None,
            claims: Vec::new(),
            working: Vec::new(),
            diagnostics: Diagnostics::new(),
        };
        said.value = match wanted.id {
            PageId::Entry(_) => {
                let entry = said.entry(wanted, ground, &mut claims);
                entry.map(|entry| Value::Entry(Arc::new(entry)))
            }
            PageId::Home | PageId::Section(_) => {
                Some(Value::Section(said.section(wanted, ground, &mut claims)))
            }
        };
        said.claims = claims.all();
        said
    }

    /// Whether something of the page is not there because it is wrong.
    pub(super) fn is_broken(&self) -> bool {
        self.diagnostics.has_errors()
    }

    /// What is wrong with this one, and all else as it was `before`.
    pub(super) fn standing_on(&self, before: &Self) -> Self {
        Self {
            text: self.text,
            taken: self.taken.clone(),
            value: before.value.clone(),
            claims: before.claims.clone(),
            working: before.working.clone(),
            diagnostics: self.diagnostics.clone(),
        }
    }

    /// Claims the page's own message.
    pub(super) fn claim_own(&mut self, entry: &mut Entry, claims: &mut Claims) {
        let id = entry.id.message();
        let span = Span::file(&entry.path);
        if claims.claim(&id, &span, &mut self.diagnostics) {
            entry.messages.push((id, span));
        }
    }
}
