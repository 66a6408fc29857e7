//! What is wrong with the messages, kept by what it belongs to, so that an edit looks
//! only at what it touched.

use std::sync::Arc;

use imbl::OrdMap;
use rayon::prelude::*;

use super::bundle::Bundle;
use super::bundles::Bundles;
use super::{check, cycle};
use crate::diagnostic::Diagnostic;
use crate::model::MessageId;

/// So few messages are looked at faster by one thread than by many.
const FEW: usize = 64;

/// Findings that are no file's own: those of a file stay with what was read of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    /// Which locales are built, and why not the others.
    pub ground: Arc<[Diagnostic]>,
    /// What each locale's own data lack.
    pub formats: Vec<Arc<[Diagnostic]>>,
    /// By the id of a message; only those with findings.
    pub messages: OrdMap<MessageId, Arc<[Diagnostic]>>,
    /// References that lead back to themselves or multiply.
    pub cycles: Arc<[Diagnostic]>,
}

impl Bundles {
    /// Everything that is wrong with the messages, in no order.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let files = self.tables.bundles.iter().flat_map(Bundle::files);
        let files = files.flat_map(|(_, read)| &read.findings);
        let states = self.records.iter().flat_map(|records| &records.findings);
        let found = &self.findings;
        let formats = found.formats.iter().flat_map(|found| found.iter());
        let messages = found.messages.values().flat_map(|found| found.iter());
        let others = found.ground.iter().chain(formats).chain(messages);
        files.chain(states).chain(others).chain(found.cycles.iter())
    }

    /// Looks at all messages.
    pub(super) fn look_at_all(&mut self) {
        let ids = check::ids(self);
        self.findings.messages = OrdMap::new();
        self.look_at(&ids);
        self.findings.cycles = cycle::all(self).into();
    }

    /// Looks again at the messages of those ids.
    pub(super) fn look_at(&mut self, ids: &[MessageId]) {
        let of = |id| check::of(self, id);
        let found: Vec<Vec<Diagnostic>> = if ids.len() < FEW {
            ids.iter().map(of).collect()
        } else {
            ids.par_iter().map(of).collect()
        };
        for (id, found) in ids.iter().zip(found) {
            if !found.is_empty() {
                self.findings.messages.insert(id.clone(), found.into());
            } else if !self.findings.messages.is_empty() {
                self.findings.messages.remove(id);
            }
        }
    }
}

#[cfg(test)]
impl Bundles {
    pub(crate) fn holds_back(&self) -> bool {
        !self.held.is_empty()
    }

    pub(crate) fn is_broken(&self) -> bool {
        let files = self.tables.bundles.iter().flat_map(Bundle::files);
        files.into_iter().any(|(_, read)| read.refused || !read.broken.is_empty())
    }

    pub(crate) fn all_ids(&self) -> std::collections::BTreeSet<&MessageId> {
        self.tables.bundles.iter().flat_map(Bundle::iter).map(|(id, _)| id).collect()
    }
}
