//! Sections and the home: `_index.yaml`.

use super::Reading;
use super::fields::Fields;
use super::reader::Reader;
use super::tree::{Entry, Section, SortBy};
use std::sync::Arc;

use crate::model::{EntryId, PageId, SourcePath};

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

impl Reading<'_> {
    /// Reads the page of the section `id`, without its entries. The home has a page also
    /// where it has no file. The entries of `pages` stand right under the home, so that
    /// section never has one.
    pub(super) fn section(&mut self, id: &PageId) -> Option<Section> {
        let inventory = self.ground.inventory;
        let (index, own) = match id {
            PageId::Home => (inventory.home.as_ref(), &[][..]),
            PageId::Section(name) | PageId::Entry(EntryId { collection: name, .. }) => {
                let folder = inventory.collections.get(name)?;
                (folder.index.as_ref(), folder.files.as_slice())
            }
        };
        let path = match index {
            Some(path) => path.clone(),
            None => SourcePath::new(&format!("content/{id}.yaml"))?,
        };
        let has_page = *id == PageId::Home || inventory.has(id);
        let mut section = Section {
            page: Arc::new(Entry::empty(id.clone(), &path, own)),
            page_template: None,
            sort_by: SortBy::default(),
            paginate_by: None,
            render: has_page,
            feed: false,
            entries: Vec::new(),
        };
        if has_page {
            self.claim_own(Arc::make_mut(&mut section.page));
        }
        let source = index.and_then(|path| self.files.source(path.as_str()));
        let Some(source) = source else { return Some(section) };
        let mut reader =
            Reader::new(source, Some(id), &self.ground, own, self.diagnostics);
        let Some(map) = reader.root() else { return Some(section) };
        let mut fields = Fields::of(&map);
        if *id == PageId::Home {
            for (name, help) in NOT_OF_HOME {
                fields.refuse(name, help, &mut reader);
            }
        } else {
            reader.section(&mut fields, &mut section, has_page);
        }
        reader.common(&mut fields, Arc::make_mut(&mut section.page), &mut self.claims);
        fields.finish(&mut reader);
        self.working.append(&mut reader.working);
        Arc::make_mut(&mut section.page).references = reader.references;
        Some(section)
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
