//! Sections and the home: `_index.yaml`.

use std::sync::Arc;

use super::claims::Claims;
use super::fields::Fields;
use super::reader::{Ground, Reader};
use super::said::{Said, Wanted};
use super::tree::{Entry, Section, SortBy};
use crate::model::PageId;

/// The fields of sections and entries that the home does not have, and where they belong.
const NOT_OF_HOME: [(&str, &str); 8] = [
    ("page_template", OF_A_SECTION),
    ("sort_by", OF_A_SECTION),
    ("paginate_by", OF_A_SECTION),
    ("feed", OF_A_SECTION),
    ("render", OF_A_SECTION),
    ("draft", OF_WHAT_COMES),
    ("publish_at", OF_WHAT_COMES),
    ("remove_at", OF_WHAT_COMES),
];
const OF_A_SECTION: &str =
    "write it in a section's file such as `content/news/_index.yaml`";
const OF_WHAT_COMES: &str =
    "the home is always there: write it in the file of a section or of an entry";

impl Said {
    /// Reads the page of a section, without its entries. The home has a page also where
    /// it has no file. The entries of `pages` stand right under the home, so that section
    /// never has one.
    pub(super) fn section(
        &mut self,
        wanted: &Wanted<'_>,
        ground: &Ground,
        claims: &mut Claims,
    ) -> Section {
        let id = &wanted.id;
        let has_page = *id == PageId::Home || ground.inventory.has(id);
        let mut section = Section {
            page: Arc::new(Entry::empty(id.clone(), &wanted.path, wanted.files)),
            page_template: None,
            sort_by: SortBy::default(),
            paginate_by: None,
            render: has_page,
            feed: false,
            entries: Vec::new(),
        };
        // Nobody shares it yet, so that nothing is cloned.
        if has_page {
            self.claim_own(Arc::make_mut(&mut section.page), claims);
        }
        let Some(source) = wanted.source else { return section };
        let (files, told) = (wanted.files, &mut self.diagnostics);
        let mut reader = Reader::new(source, Some(id), ground, files, told);
        let Some(map) = reader.root() else { return section };
        let mut fields = Fields::of(&map);
        if *id == PageId::Home {
            for (name, help) in NOT_OF_HOME {
                fields.refuse(name, help, &mut reader);
            }
        } else {
            reader.section(&mut fields, &mut section, has_page);
        }
        let page = Arc::make_mut(&mut section.page);
        reader.common(&mut fields, page, claims);
        fields.finish(&mut reader);
        self.working = reader.working;
        page.references = reader.references;
        section
    }
}

impl Reader<'_> {
    fn section(
        &mut self,
        fields: &mut Fields<'_>,
        section: &mut Section,
        has_page: bool,
    ) {
        if let Some(node) = fields.take("page_template") {
            section.page_template = self.template(node);
        }
        if let Some(node) = fields.take("sort_by") {
            section.sort_by = match self.one_of(node, &["order", "date", "title", "name"])
            {
                Some("date") => SortBy::Date,
                Some("title") => SortBy::Title,
                Some("name") => SortBy::Name,
                _ => SortBy::Order,
            };
        }
        if let Some(node) = fields.take("paginate_by") {
            let number = self.integer(node).map(usize::try_from);
            match number {
                Some(Ok(number)) if number > 0 => section.paginate_by = Some(number),
                Some(_) => {
                    self.wrong::<()>(node, "a number from 1 on");
                }
                None => {}
            }
        }
        if let Some(node) = fields.take("render") {
            section.render = self.bool(node).unwrap_or(has_page) && has_page;
        }
        if let Some(node) = fields.take("feed") {
            section.feed = self.bool(node).unwrap_or_default();
        }
    }
}
