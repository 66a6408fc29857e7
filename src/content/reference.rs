//! References to pages, files and addresses.

use std::collections::BTreeMap;

use super::address::{self, AddressError, SCHEMES};
use super::reader::Reader;
use super::tree::{Section, Target};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{EntryId, Name, PageId, SourcePath, Span};
use crate::yaml::{Node, Spanned, shown};

/// Tells references to sections that say that they have no page. (That an entry or a
/// section exists at all was told where the reference stands.)
pub(super) fn check_pages<'s>(
    home: &'s Section,
    sections: &'s BTreeMap<Name, Section>,
    navigation: impl Iterator<Item = &'s (PageId, Span)>,
    diagnostics: &mut Diagnostics,
) {
    let entries = sections.values().flat_map(|section| &section.entries);
    let pages = sections.values().chain([home]).map(|section| &section.page);
    let references = pages.chain(entries).flat_map(|entry| &entry.references);
    for (page, span) in references.chain(navigation) {
        let PageId::Section(name) = page else { continue };
        if let Some(section) = sections.get(name)
            && !section.render
        {
            let path = &section.page.path;
            diagnostics.push(
                Diagnostic::error(
                    Code::UnknownReference,
                    format!("the section `{name}` has no page"),
                )
                .at(span.clone())
                .help(format!("leave `render: false` out of `{path}`")),
            );
        }
    }
}

impl Reader<'_> {
    /// A reference to a page; where `collections` are given, to an entry of one of them.
    pub(super) fn page(
        &mut self,
        node: &Spanned<Node>,
        collections: &[&str],
    ) -> Option<PageId> {
        let text = self.word(node, "a reference such as `venues/harbour`")?;
        let page = self.page_of(text, &self.span(node))?;
        let right = collections.is_empty()
            || page.section().is_some_and(|name| collections.contains(&name.as_str()));
        if !right {
            let of: Vec<_> = collections.iter().map(|name| format!("`{name}`")).collect();
            return self.wrong(node, &format!("an entry of {}", of.join(" or ")));
        }
        Some(page)
    }

    /// The page that `text` refers to.
    fn page_of(&mut self, text: &str, span: &Span) -> Option<PageId> {
        let Some(page) = read(text).filter(|page| self.inventory.has(page)) else {
            self.unknown(text, span, &[]);
            return None;
        };
        self.references.push((page.clone(), span.clone()));
        Some(page)
    }

    /// Tells that nothing has the name `text`, unless its file's name was told already.
    fn unknown(&mut self, text: &str, span: &Span, files: &[&str]) {
        if self.inventory.is_refused(text) {
            return;
        }
        let told = Diagnostic::error(
            Code::UnknownReference,
            format!("nothing is called `{}`", shown(text)),
        )
        .at(span.clone());
        let told = match (self.near(text, files), text.split_once('/')) {
            (Some(near), _) => told.help(format!("did you mean `{near}`?")),
            (None, Some(("pages", "_index"))) => {
                told.help("name an entry: the section `pages` has no page")
            }
            (None, Some(_)) => told.help(format!("write `content/{}.yaml`", shown(text))),
            (None, None) => told.help(
                "write `<collection>/<entry>`, `<collection>/_index`, or the name of a \
                 file in the entry's own folder",
            ),
        };
        self.diagnostics.push(told);
    }

    /// What `text` may have meant: an entry of the collection that it names; if there is
    /// no such collection, any page or file.
    fn near(&self, text: &str, files: &[&str]) -> Option<String> {
        let named = text.split_once('/').and_then(|(collection, entry)| {
            Some((collection, entry, self.inventory.collections.get(collection)?))
        });
        if let Some((collection, entry, folder)) = named {
            let near = nearest(entry, folder.entries.keys().map(Name::as_str))?;
            return Some(format!("{collection}/{near}"));
        }
        let pages = self.inventory.pages();
        let known = pages.iter().map(String::as_str).chain(files.iter().copied());
        nearest(text, known).map(Into::into)
    }

    /// A file that belongs to the entry.
    pub(super) fn file(&mut self, node: &Spanned<Node>) -> Option<SourcePath> {
        let text = self.word(node, "the name of a file beside this one")?;
        if let Some(path) = self.own_file(text) {
            return Some(path);
        }
        let names = self.own_files();
        let folder = self.folder();
        let told = Diagnostic::error(
            Code::UnknownReference,
            format!("no file `{}` belongs to this entry", shown(text)),
        )
        .at(self.span(node));
        let told = if nearest(text, names.iter().map(String::as_str)).is_some() {
            told.suggest(text, names.iter().map(String::as_str))
        } else {
            told.help(format!("put the file into `{folder}/`, beside `index.yaml`"))
        };
        self.diagnostics.push(told);
        None
    }

    /// Where a link leads.
    pub(super) fn target(&mut self, node: &Spanned<Node>) -> Option<Target> {
        let text = self.word(node, "an entry, a file beside this one, or an address")?;
        if let Some(path) = self.own_file(text) {
            return Some(Target::File(path));
        }
        let span = self.span(node);
        if address::has_scheme(text) || text.starts_with(['/', '\\', '#', '?']) {
            return self.address_at(text, span).map(Target::Address);
        }
        if text.contains('/') || text == "_index" {
            return self.page_of(text, &span).map(Target::Page);
        }
        let names = self.own_files();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        self.unknown(text, &span, &names);
        None
    }

    /// An address that leads away from the site.
    pub(super) fn address(&mut self, node: &Spanned<Node>) -> Option<String> {
        let text = self.word(node, "an address such as `https://example.org/`")?;
        self.address_at(text, self.span(node))
    }

    /// Tells what is wrong with an address.
    pub(super) fn address_at(&mut self, text: &str, span: Span) -> Option<String> {
        let why = match address::check(text) {
            Ok(()) => return Some(text.into()),
            Err(why) => why,
        };
        let (why, help) = match why {
            AddressError::Relative => (
                "it does not say where it leads",
                "write a whole address, or name an entry such as `pages/about`".into(),
            ),
            AddressError::Scheme => {
                ("its scheme is not allowed", format!("the schemes are {SCHEMES}"))
            }
            AddressError::Character => (
                "it has a character that no address has",
                "percent-encode the character".into(),
            ),
            AddressError::Empty => {
                ("it names no place", "write it as `https://host/path`".into())
            }
        };
        self.diagnostics.push(
            Diagnostic::error(
                Code::UnsafeAddress,
                format!("the address `{}` cannot be used: {why}", shown(text)),
            )
            .at(span)
            .help(help),
        );
        None
    }

    /// The folder of the files that belong to what is read.
    fn folder(&self) -> String {
        let path = self.source.path.as_str();
        let stem = path.strip_suffix(".yaml").unwrap_or(path);
        match stem.rsplit_once('/') {
            Some((folder, "index" | "_index")) => folder.into(),
            _ => stem.into(),
        }
    }

    fn own_file(&self, name: &str) -> Option<SourcePath> {
        let folder = self.folder();
        self.files.iter().find(|path| path.below(&folder) == Some(name)).cloned()
    }

    fn own_files(&self) -> Vec<String> {
        let folder = self.folder();
        self.files.iter().filter_map(|path| path.below(&folder)).map(Into::into).collect()
    }
}

fn read(text: &str) -> Option<PageId> {
    match text.split_once('/') {
        None => (text == "_index").then_some(PageId::Home),
        Some((collection, "_index")) => {
            Some(PageId::Section(Name::new(collection).ok()?))
        }
        Some((collection, entry)) => {
            let (collection, entry) =
                (Name::new(collection).ok()?, Name::new(entry).ok()?);
            Some(PageId::Entry(EntryId { collection, entry }))
        }
    }
}
