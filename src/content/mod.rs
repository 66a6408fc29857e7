//! Content: the facts of the site, without language.
//!
//! Lives here: [`load`], which reads `content/` as [`Content`]: what `site.yaml` says, the
//! languages that follow from it, and every section with its entries. References between
//! entries are checked, and text for visitors is told its right home.
//!
//! The steps: which files there are (`inventory`), then each file by its fields (`site_yaml`,
//! `section`, `entry`, `typed`, `block`, read with a `reader`), then the `languages`. What a
//! file `said` is kept in [`Parsed`], so that the next load reads only what has changed.
//!
//! Unknown here: messages, templates, addresses of pages, the clock.

mod address;
mod block;
mod claims;
mod date;
mod entry;
mod extra;
mod fields;
mod inventory;
mod languages;
mod parsed;
mod phase;
mod programme;
mod reader;
mod reference;
mod region;
mod said;
mod section;
mod site_yaml;
mod tree;
mod typed;

#[cfg(test)]
mod tests;

pub use address::base_url;
pub use parsed::Parsed;
pub use phase::{PHASES, is_within, phases};
pub use tree::{
    Addresses, Block, BlockKind, Content, Entry, Given, GivenValue, Item, Link, Row,
    SESSIONS, Section, SiteFacts, SortBy, Table, Target,
};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::model::{Name, PageId};
use crate::source::Files;

use reference::check_pages;
use said::Value;

/// Reads `content/`, as far as `parsed` does not know it from the last time: the result is
/// the same as without it, and the entries that did not change are shared. Everything that
/// is wrong in any of the files is told; what is broken is left out. Without a usable
/// `content/site.yaml` there is no content.
#[must_use]
pub fn load(
    files: &Files,
    parsed: &mut Parsed,
    diagnostics: &mut Diagnostics,
) -> Option<Content> {
    parsed.renew(files, diagnostics);
    let parsed = &*parsed;
    let mut home = None;
    let mut sections: BTreeMap<Name, Section> = BTreeMap::new();
    for value in parsed.pages.iter().filter_map(|said| said.value.as_ref()) {
        match value {
            Value::Section(section) => match &section.page.id {
                PageId::Section(name) => {
                    sections.insert(name.clone(), section.clone());
                }
                PageId::Home | PageId::Entry(_) => home = Some(section.clone()),
            },
            Value::Entry(entry) => {
                let section = entry.id.section().and_then(|name| sections.get_mut(name));
                if let Some(section) = section {
                    section.entries.push(Arc::clone(entry));
                }
            }
        }
    }
    let home = home?;
    let facts = parsed.settings().and_then(|settings| settings.facts.as_ref());
    let navigation = facts.into_iter().flat_map(|site| &site.navigation);
    check_pages(&home, &sections, navigation, diagnostics);
    if let Some(venues) = sections.get(tree::VENUES) {
        programme::check_venues(&venues.entries, diagnostics);
    }
    let languages = parsed.languages(files, diagnostics)?;
    Some(Content { site: facts?.clone(), languages, home, sections })
}
