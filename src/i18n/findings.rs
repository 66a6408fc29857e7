//! What is wrong with the messages, kept by what it belongs to, so that an edit looks
//! only at what it touched.

use std::sync::Arc;

use imbl::OrdMap;
use rayon::prelude::*;

use super::bundle::Bundle;
use super::bundles::Bundles;
use super::ids::IdNumber;
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
        let files = files.flat_map(|(_, read)| read.findings());
        let states = self.records.iter().flat_map(|records| &records.findings);
        let found = &self.findings;
        let formats = found.formats.iter().flat_map(|found| found.iter());
        let messages = found.messages.values().flat_map(|found| found.iter());
        let others = found.ground.iter().chain(formats).chain(messages);
        files.chain(states).chain(others).chain(found.cycles.iter())
    }

    /// Looks at all messages.
    pub(super) fn look_at_all(&mut self) {
        // A line of `state.yaml` may name what no file has.
        let lines = self.records.iter().flat_map(|records| records.lines.keys());
        for id in lines {
            self.tables.ids.add(id.as_str());
        }
        self.findings.messages = OrdMap::new();
        let ids: Vec<IdNumber> = (0..self.tables.ids.count()).collect();
        self.look_at(&ids);
        self.findings.cycles = cycle::all(self).into();
    }

    /// Looks again at the messages of those ids.
    pub(super) fn look_at(&mut self, ids: &[IdNumber]) {
        let of = |number: &IdNumber| {
            let id = self.tables.ids.id(*number)?;
            let found = check::of(self, *number, id);
            let old = !self.findings.messages.is_empty();
            (old || !found.is_empty()).then(|| (id.clone(), found))
        };
        let found: Vec<(MessageId, Vec<Diagnostic>)> = if ids.len() < FEW {
            ids.iter().filter_map(of).collect()
        } else {
            ids.par_iter().filter_map(of).collect()
        };
        for (id, found) in found {
            if found.is_empty() {
                self.findings.messages.remove(&id);
            } else {
                self.findings.messages.insert(id, found.into());
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
        files.into_iter().any(|(_, read)| read.is_broken())
            || self.records.iter().any(|records| records.broken)
    }

    pub(crate) fn all_ids(&self) -> std::collections::BTreeSet<&MessageId> {
        let ids = self.tables.bundles.iter().flat_map(Bundle::iter);
        ids.filter_map(|(id, _)| self.tables.ids.id(id)).collect()
    }
}
