//! What the files said when they were last read, so that after an edit only the edited
//! file is parsed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::claims::{Claim, Claimed, of_every_site};
use super::inventory::{Inventory, SITE};
use super::reader::Ground;
use super::said::{Said, Wanted};
use super::site_yaml::{self, Settings};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Fingerprint, PageId, SourcePath};
use crate::source::Files;

/// What each file of `content/` said when it was last read, with the fingerprint of its
/// text and of what else its reading used. Without anything in it, all files are read.
#[derive(Default)]
pub struct Parsed {
    /// The names of all files.
    names: Vec<SourcePath>,
    /// What is told about the names.
    misnamed: Diagnostics,
    /// What the site's own file said, if there is one.
    pub(super) site: Option<Arc<SaidSite>>,
    /// What all pages were read on.
    pub(super) ground: Ground,
    /// What the pages said, in the order of [`Wanted::all`].
    pub(super) pages: Vec<Arc<Said>>,
    /// What each page said when nothing was wrong with it, if that is wanted.
    good: Option<HashMap<SourcePath, Arc<Said>>>,
}

/// What `content/site.yaml` said. It is the same as long as the text and the inventory are.
pub(super) struct SaidSite {
    text: Fingerprint,
    settings: Option<Settings>,
    diagnostics: Diagnostics,
}

impl Parsed {
    /// One in which a file with errors goes on saying what it said before them: for those
    /// who look at the site while they write.
    #[must_use]
    pub fn holding_on() -> Self {
        Self { good: Some(HashMap::new()), ..Self::default() }
    }

    /// What the site's own file said, as far as it could be read.
    pub(super) fn settings(&self) -> Option<&Settings> {
        self.site.as_ref()?.settings.as_ref()
    }

    /// Reads what has changed since the last time, and tells what is wrong with all files.
    pub(super) fn renew(&mut self, files: &Files, diagnostics: &mut Diagnostics) {
        let inventory = self.inventory(files);
        diagnostics.extend(self.misnamed.iter().cloned());
        self.site = self.site(files, &inventory, diagnostics);
        let ground = Ground::of(&inventory, self.settings());
        if ground != self.ground {
            self.ground = ground;
            self.pages.clear();
        }
        let wanted = Wanted::all(files, &inventory);
        self.pages = self.pages(&wanted);
        self.hold_on(&wanted);
        for said in &self.pages {
            diagnostics.extend(said.diagnostics.iter().cloned());
        }
    }

    /// All that can be referred to. It follows from the names of the files alone.
    fn inventory(&mut self, files: &Files) -> Arc<Inventory> {
        let names = || files.under("content").map(|file| &file.path);
        if !names().eq(&self.names) {
            self.names = names().cloned().collect();
            self.misnamed = Diagnostics::new();
            let inventory = Inventory::read(&self.names, &mut self.misnamed);
            if inventory != *self.ground.inventory {
                self.site = None;
                return Arc::new(inventory);
            }
        }
        Arc::clone(&self.ground.inventory)
    }

    fn site(
        &self,
        files: &Files,
        inventory: &Arc<Inventory>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<SaidSite>> {
        let file = files.get(SITE);
        // A file that is there and cannot be used was told when it was read.
        let told = diagnostics.iter().any(|finding| {
            finding.span.as_ref().is_some_and(|span| span.path.as_str() == SITE)
        });
        if file.is_none() && !told {
            diagnostics.push(no_site());
        }
        let file = file?;
        let source = file.source.as_ref()?;
        let kept = self.site.as_ref().filter(|said| said.text == file.fingerprint);
        let said = kept.cloned().unwrap_or_else(|| {
            let mut diagnostics = Diagnostics::new();
            let settings = site_yaml::read(source, inventory, &mut diagnostics);
            Arc::new(SaidSite { text: file.fingerprint, settings, diagnostics })
        });
        diagnostics.extend(said.diagnostics.iter().cloned());
        Some(said)
    }

    /// What all pages say, with what they said before on the same ground.
    fn pages(&self, wanted: &[Wanted<'_>]) -> Vec<Arc<Said>> {
        let read = |at: usize, taken: Vec<Claim>| {
            Arc::new(Said::read(&wanted[at], &self.ground, taken))
        };
        let mut pages: Vec<_> = (0..wanted.len())
            .into_par_iter()
            .map(|at| match self.pages.get(at) {
                Some(said) if said.text == wanted[at].text => Arc::clone(said),
                _ => read(at, Vec::new()),
            })
            .collect();
        // Few files lose a claim to another one. They are read once more, knowing it.
        let of_every_site = of_every_site();
        let mut claimed = Claimed::new(&of_every_site);
        let mut again = Vec::new();
        for (at, said) in pages.iter().enumerate() {
            let taken = match wanted[at].id {
                PageId::Entry(_) => claimed.by_entry(&said.claims),
                PageId::Home | PageId::Section(_) => claimed.by_section(&said.claims),
            };
            if taken != said.taken {
                again.push((at, read(at, taken)));
            }
        }
        for (at, said) in again {
            pages[at] = said;
        }
        pages
    }
}

impl Parsed {
    /// Keeps what is right, and puts what was right before in the place of what is not.
    fn hold_on(&mut self, wanted: &[Wanted<'_>]) {
        let Some(good) = &mut self.good else { return };
        for (said, wanted) in self.pages.iter_mut().zip(wanted) {
            if !said.is_broken() {
                good.insert(wanted.path.clone(), Arc::clone(said));
            } else if let Some(before) = good.get(&wanted.path) {
                *said = Arc::new(said.standing_on(before));
            }
        }
        if good.len() > wanted.len() {
            let names: HashSet<&SourcePath> =
                wanted.iter().map(|wanted| &wanted.path).collect();
            good.retain(|path, _| names.contains(path));
        }
    }
}

#[cfg(test)]
impl Parsed {
    pub(crate) fn is_broken(&self) -> bool {
        self.pages.iter().any(|said| said.is_broken())
    }
}

fn no_site() -> Diagnostic {
    Diagnostic::error(Code::NoSite, "there is no `content/site.yaml`")
        .help("write `content/site.yaml`, or name the site's folder with `--root`")
}
