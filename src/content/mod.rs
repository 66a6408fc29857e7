//! Content: the facts of the site, without language.
//!
//! Lives here: [`load`], which reads `content/` as [`Content`]: what `site.yaml` says, the
//! languages that follow from it, and every section with its entries. References between
//! entries are checked, and text for visitors is told its right home.
//!
//! The steps: which files there are (`inventory`), then each file by its fields (`site_yaml`,
//! `section`, `entry`, `typed`, `block`, read with a `reader`), then the `languages`.
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
mod reader;
mod reference;
mod region;
mod section;
mod site_yaml;
mod tree;
mod typed;

#[cfg(test)]
mod tests;

pub use address::base_url;
pub use tree::{
    Addresses, Block, BlockKind, Content, Entry, Given, GivenValue, Link, Section,
    SiteFacts, SortBy, Target,
};

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Locale, PageId, Span};
use crate::source::Files;

use claims::Claims;
use inventory::Inventory;
use reader::Ground;

/// Reads `content/`. Everything that is wrong in any of its files is told; what is broken
/// is left out. Without a usable `content/site.yaml` there is no content.
#[must_use]
pub fn load(
    files: &Files,
    _: &mut Parsed,
    diagnostics: &mut Diagnostics,
) -> Option<Content> {
    let inventory = Inventory::read(files, diagnostics);
    // A file that is there and cannot be used was told when it was read.
    let told = diagnostics.iter().any(|finding| {
        finding.span.as_ref().is_some_and(|span| span.path.as_str() == inventory::SITE)
    });
    if files.get(inventory::SITE).is_none() && !told {
        diagnostics.push(
            Diagnostic::error(Code::NoSite, "there is no `content/site.yaml`").help(
                "write `content/site.yaml`, or name the site's folder with `--root`",
            ),
        );
    }
    let source = files.source(inventory::SITE);
    let settings =
        source.and_then(|source| site_yaml::read(source, &inventory, diagnostics));
    let mut reading = Reading {
        files,
        ground: Ground::of(&inventory, settings.as_ref()),
        claims: Claims::new(),
        working: Vec::new(),
        diagnostics,
    };
    let home = reading.section(&PageId::Home)?;
    let mut sections = BTreeMap::new();
    for (name, folder) in &inventory.collections {
        let mut section = reading.section(&PageId::Section(name.clone()))?;
        section.entries =
            reading.entries(name, folder).into_iter().map(std::sync::Arc::new).collect();
        sections.insert(name.clone(), section);
    }
    let navigation = settings
        .iter()
        .filter_map(|settings| settings.facts.as_ref())
        .flat_map(|site| &site.navigation);
    reading.check_pages(&home, &sections, navigation);
    let settings = settings?;
    let languages = reading.languages(source?, &settings)?;
    Some(Content { site: settings.facts?, languages, home, sections })
}

/// What each file said.
#[derive(Default)]
pub struct Parsed;

/// All that is shared while the files are read one by one.
struct Reading<'a> {
    files: &'a Files,
    ground: Ground<'a>,
    /// Which place claims which message.
    claims: Claims,
    /// The working languages that participants brought, each with its place.
    working: Vec<(Locale, Span)>,
    diagnostics: &'a mut Diagnostics,
}
