//! What a template can read, so that no more is made for it and no more is written down
//! as asked.
//!
//! The reading errs to the side of too much: what cannot be told from the words in a
//! template's tags counts as everything. A template is read with all that it extends,
//! includes or calls.

mod held;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Fields;
use crate::source::Source;

use super::fragment_calls::calls;
use super::words::{self, Part, Word};

/// What one template can read, with all that it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    /// The fields of `page`.
    pub(super) page: Wanted,
    /// The fields of `section`.
    pub(super) section: Wanted,
    /// Whether it reads `paginator`.
    pub(super) paginator: bool,
    /// What it reads of other pages.
    pub(super) others: Fields,
    /// Whether `page` or `section` may be another page there: a loop's or a component's.
    rebinds: bool,
}

/// Fields by name, or all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Any.
    All,
    /// These.
    Only(BTreeSet<String>),
}

impl Needs {
    /// Needs that nothing is known of.
    pub(super) fn everything() -> Self {
        let (page, section) = (Wanted::All, Wanted::All);
        Self { page, section, paginator: true, others: Fields::ALL, rebinds: true }
    }

    /// What is read of summaries. In a list template `page` is often one of many, and on
    /// routes that are no page it always is.
    pub(super) fn summaries(&self, is_page: bool) -> Fields {
        if is_page && !self.rebinds {
            return self.others;
        }
        self.others.and(self.page.of_summaries()).and(self.section.of_summaries())
    }
}

impl Default for Wanted {
    fn default() -> Self {
        Self::Only(BTreeSet::new())
    }
}

impl Wanted {
    /// Whether the field may be read.
    pub(super) fn has(&self, field: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(fields) => fields.contains(field),
        }
    }

    fn of_summaries(&self) -> Fields {
        match self {
            Self::All => Fields::ALL,
            Self::Only(fields) => {
                fields.iter().fold(Fields::NONE, |all, field| all.and(shown(field)))
            }
        }
    }

    fn want(&mut self, field: &str) {
        if let Self::Only(fields) = self {
            fields.insert(field.to_owned());
        }
    }
}

/// The needs of every template.
pub(super) fn of(templates: &BTreeMap<String, Source>) -> BTreeMap<String, Needs> {
    let parts: BTreeMap<&str, Vec<Part<'_>>> = templates
        .iter()
        .map(|(name, source)| (name.as_str(), words::parts(&source.text)))
        .collect();
    let mut homes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, parts) in &parts {
        for part in parts {
            if let [Word::Name("component"), Word::Name(component), ..] = part.words[..] {
                homes.entry(component).or_default().push(name);
            }
        }
    }
    let used: BTreeMap<&str, BTreeSet<&str>> =
        parts.iter().map(|(name, own)| (*name, uses(own, &parts, &homes))).collect();
    let whole = |name: &str| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![name]);
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                open.extend(used.get(name).into_iter().flatten());
            }
        }
        let parts: Vec<_> = seen.iter().filter_map(|name| parts.get(name)).collect();
        read::read(&parts)
    };
    templates.keys().map(|name| (name.clone(), whole(name))).collect()
}

/// The templates that a template may use: those that a text in its tags names, those that
/// define a component whose name stands there, and all where a name is computed.
fn uses<'a>(
    parts: &[Part<'a>],
    all: &BTreeMap<&'a str, Vec<Part<'a>>>,
    homes: &BTreeMap<&'a str, Vec<&'a str>>,
) -> BTreeSet<&'a str> {
    let mut used = BTreeSet::new();
    for Part { words, .. } in parts {
        if let [Word::Name("include" | "extends"), target, ..] = words[..]
            && !matches!(target, Word::Text(_))
        {
            used.extend(all.keys());
        }
        for call in calls(words) {
            match call.component.and_then(|(_, name)| name.split('.').next()) {
                Some(name) => used.extend(homes.get(name).into_iter().flatten()),
                None => used.extend(all.keys()),
            }
        }
        for word in words {
            match word {
                Word::Text(text) => {
                    used.extend(all.get_key_value(text).map(|(it, _)| it));
                }
                Word::Name(name) => used.extend(homes.get(name).into_iter().flatten()),
                Word::Sign(_) => {}
            }
        }
    }
    used
}

/// The part of a summary that a field shows.
fn shown(field: &str) -> Fields {
    match field {
        "title" => Fields::TITLE,
        "description" => Fields::DESCRIPTION,
        "path" | "permalink" => Fields::ADDRESS,
        "date" => Fields::DATE,
        "updated" => Fields::UPDATED,
        "order" => Fields::ORDER,
        "extra" => Fields::EXTRA,
        "facts" => Fields::FACTS,
        "state" => Fields::STATE,
        _ => Fields::NONE,
    }
}

#[cfg(test)]
mod property;
#[cfg(test)]
mod tests;
