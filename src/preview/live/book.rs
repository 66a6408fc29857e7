//! What has been looked at: for each page what it asked, and what its bytes were. A page
//! whose answers are the same needs no second look.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, Hasher, Questions, RoutePath};
use crate::render::Rendered;
use crate::site::{Route, Site};

/// The pages that were rendered, with their traces.
#[derive(Default)]
pub(in crate::preview) struct Book {
    /// The site that was asked last, by its number.
    edition: u64,
    questions: Questions,
    /// The last answer to each question, and the edition that gave it.
    answers: Vec<(u64, Fingerprint)>,
    pages: HashMap<RoutePath, Page>,
    /// The findings of those pages that have some.
    findings: BTreeMap<RoutePath, Vec<Diagnostic>>,
}

/// What is known of one page.
struct Page {
    /// The last edition in which all of this was so.
    edition: u64,
    key: Fingerprint,
    trace: Box<[u32]>,
    answers: Fingerprint,
    bytes: Option<Fingerprint>,
}

/// A page that needs no second look: its bytes, if it could be rendered.
pub(in crate::preview) type Held = Option<Fingerprint>;

impl Book {
    /// What a route's page was, if it still is that.
    pub(in crate::preview) fn held(
        &mut self,
        edition: u64,
        site: &Site,
        route: &Route,
    ) -> Option<Held> {
        self.edition = self.edition.max(edition);
        let page = self.pages.get(&route.path)?;
        if page.edition == edition {
            return Some(page.bytes);
        }
        let (key, answers, bytes) = (page.key, page.answers, page.bytes);
        let trace = page.trace.clone();
        if key != site.keys().of(route) || answers != self.answers(edition, site, &trace)
        {
            return None;
        }
        if let Some(page) = self.pages.get_mut(&route.path) {
            page.edition = edition;
        }
        Some(bytes)
    }

    /// Writes down what a render asked. What came of an older site than was asked last is
    /// not kept.
    pub(in crate::preview) fn write(
        &mut self,
        edition: u64,
        site: &Site,
        route: &Route,
        rendered: &Rendered,
        asked: &Questions,
    ) {
        if edition < self.edition {
            return;
        }
        self.edition = edition;
        let asked = rendered.asked.iter().filter_map(|number| asked.get(*number));
        let trace: Box<[u32]> =
            asked.map(|question| self.questions.number(question.clone())).collect();
        let answers = self.answers(edition, site, &trace);
        let bytes = rendered.bytes.as_deref().map(Fingerprint::of);
        let key = site.keys().of(route);
        let page = Page { edition, key, trace, answers, bytes };
        self.pages.insert(route.path.clone(), page);
        if rendered.diagnostics.is_empty() {
            self.findings.remove(&route.path);
        } else {
            self.findings.insert(route.path.clone(), rendered.diagnostics.clone());
        }
    }

    /// Forgets the pages that are in the plan no more.
    pub(in crate::preview) fn keep_only(&mut self, site: &Site) {
        self.pages.retain(|path, _| site.route(path).is_some());
        self.findings.retain(|path, _| site.route(path).is_some());
    }

    /// Everything that is wrong with pages.
    pub(in crate::preview) fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.values().flatten()
    }

    /// What stands for all answers of a trace.
    fn answers(&mut self, edition: u64, site: &Site, trace: &[u32]) -> Fingerprint {
        self.answers.resize(self.questions.all().len(), (0, Fingerprint::default()));
        let mut all = Hasher::new();
        for number in trace {
            let known = self.answers.get_mut(*number as usize);
            let (Some(question), Some((when, answer))) =
                (self.questions.get(*number), known)
            else {
                continue;
            };
            if *when != edition {
                *answer = site.answer(question);
                *when = edition;
            }
            all.fingerprint(*answer);
        }
        all.finish()
    }
}
