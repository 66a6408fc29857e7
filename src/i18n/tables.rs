//! The messages of all built locales, and who answers whom.

use std::sync::Arc;

use super::bundle::Bundle;
use super::chain::Step;
use super::format::Formats;
use super::ids::{IdNumber, Ids};
use super::number::Number;
use super::resolve::Answer;
use super::resource::Entry;

/// The messages and the formats of all built locales, by their numbers. A clone shares
/// all with its original.
#[derive(Clone, Debug)]
pub(super) struct Tables {
    /// The ids of all messages.
    pub ids: Ids,
    /// Each locale's messages.
    pub bundles: Vec<Bundle>,
    /// Where each locale looks.
    pub chains: Arc<[Vec<Step>]>,
    /// How each locale writes numbers, dates and names.
    pub formats: Vec<Arc<Formats>>,
}

impl Tables {
    /// The steps of a locale.
    pub(super) fn chain(&self, locale: usize) -> &[Step] {
        self.chains.get(locale).map_or(&[], |steps| steps)
    }

    /// What a locale itself has of an id.
    pub(super) fn own(&self, locale: usize, id: IdNumber) -> Option<&Entry> {
        self.bundles.get(locale)?.get(id)
    }

    /// All patterns that answer `locale`, nearest first.
    pub(super) fn answers<'b>(
        &'b self,
        locale: usize,
        id: &str,
        attribute: Option<&str>,
    ) -> impl Iterator<Item = Answer<'b>> {
        let id = self.ids.get(id).into_iter();
        id.flat_map(move |id| self.answers_of(locale, id, attribute))
    }

    /// The same for the number of an id.
    pub(super) fn answers_of<'b>(
        &'b self,
        locale: usize,
        id: IdNumber,
        attribute: Option<&str>,
    ) -> impl Iterator<Item = Answer<'b>> {
        self.chain(locale).iter().filter_map(move |step| {
            let entry = self.own(step.source, id)?;
            let pattern = entry.pattern(attribute)?;
            Some(Answer { step: *step, resource: &entry.resource, pattern })
        })
    }

    /// How a locale writes.
    pub(super) fn formats(&self, locale: usize) -> Option<&Formats> {
        self.formats.get(locale).map(|formats| &**formats)
    }

    /// A number as a locale writes it.
    pub(super) fn number(&self, locale: usize, number: &Number) -> String {
        self.formats(locale).map_or_else(
            || number.value.to_string(),
            |formats| formats.number(number.value, &number.options),
        )
    }
}
