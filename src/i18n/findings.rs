//! What is wrong with the messages, kept by what it belongs to, so that an edit looks
//! only at what it touched.

use std::sync::Arc;

use imbl::OrdMap;

use super::bundle::Bundle;
use super::bundles::Bundles;
use super::{check, cycle};
use crate::diagnostic::Diagnostic;
use crate::model::MessageId;

/// Findings that are no file's own: those of a file stay with what was read of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    /// Which locales are built, and why not the others.
    pub ground: Arc<[Diagnostic]>,
    /// What each locale's own data lack.
    pub formats: Vec<Arc<[Diagnostic]>>,
    /// By the name of a message; only those with findings.
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
        let names = check::names(self);
        self.findings.messages = OrdMap::new();
        self.look_at(names.iter());
        self.findings.cycles = cycle::all(self).into();
    }

    /// Looks again at the messages of those names.
    pub(super) fn look_at<'n>(&mut self, names: impl Iterator<Item = &'n MessageId>) {
        for name in names {
            let found = check::of(self, name);
            if found.is_empty() {
                self.findings.messages.remove(name);
            } else {
                self.findings.messages.insert(name.clone(), found.into());
            }
        }
    }
}
