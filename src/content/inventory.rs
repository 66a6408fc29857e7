//! Which files the content has, by their names alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{EntryId, Name, OutPath, PageId, SourcePath, Span};
use crate::yaml::shown;

/// The site's own file.
pub(super) const SITE: &str = "content/site.yaml";
/// The home's file.
pub(super) const HOME: &str = "content/_index.yaml";

/// What stands in `content/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Inventory {
    /// The home's file, if there is one.
    pub home: Option<SourcePath>,
    /// The folders by their names.
    pub collections: BTreeMap<Name, Folder>,
    /// What cannot be referred to because its name was refused: nobody is told twice.
    refused: BTreeSet<String>,
}

/// One folder of `content/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Folder {
    /// Its `_index.yaml`, if there is one.
    pub index: Option<SourcePath>,
    /// Its entries by name.
    pub entries: BTreeMap<Name, Place>,
    /// The files that belong to the section itself.
    pub files: Vec<SourcePath>,
}

/// One entry: its file, and those that belong to it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub path: SourcePath,
    pub files: Vec<SourcePath>,
}

impl Inventory {
    /// Sorts the files of `content/` and tells which names the site cannot use.
    pub(super) fn read(files: &[SourcePath], diagnostics: &mut Diagnostics) -> Self {
        let mut inventory = Self::default();
        let mut assets = Vec::new();
        for file in files {
            let Some(path) = file.below("content") else { continue };
            if path.split('/').any(|part| part.starts_with('.')) {
                continue;
            }
            let parts: Vec<_> = path.split('/').collect();
            match *parts.as_slice() {
                ["site.yaml"] | [] => {}
                ["_index.yaml"] => inventory.home = Some(file.clone()),
                [name] => diagnostics.push(stray(file, name)),
                [folder, ref rest @ ..] => {
                    let told = |why: &dyn std::fmt::Display| {
                        refusal(file, folder, why)
                            .help(format!("rename the folder `content/{folder}`"))
                    };
                    match Name::new(folder) {
                        Ok(name) => {
                            let folder =
                                inventory.collections.entry(name.clone()).or_default();
                            let refused = &mut inventory.refused;
                            if folder.put(&name, file, rest, refused, diagnostics) {
                                assets.push((name, file.clone()));
                            }
                        }
                        Err(why) if inventory.refused.insert(folder.into()) => {
                            diagnostics.push(told(&why));
                        }
                        Err(_) => {}
                    }
                }
            }
        }
        inventory.give_assets(assets, diagnostics);
        inventory
    }

    /// Gives the files in entries' folders to their entries.
    fn give_assets(
        &mut self,
        assets: Vec<(Name, SourcePath)>,
        diagnostics: &mut Diagnostics,
    ) {
        for (collection, path) in assets {
            let below = path.below("content").unwrap_or_default();
            let mut parts = below.splitn(3, '/').skip(1);
            let (Some(folder), Some(file)) = (parts.next(), parts.next()) else {
                continue;
            };
            let id = format!("{collection}/{folder}");
            if self.refused.contains(&id) {
                continue;
            }
            if let Err(why) = OutPath::new(file) {
                diagnostics.push(refusal(&path, file, &why).help("rename the file"));
                continue;
            }
            let Some(of) = self.collections.get_mut(&collection) else { continue };
            let index = format!("content/{id}/index.yaml");
            match of.entries.get_mut(folder) {
                Some(place) if place.path.as_str() == index => place.files.push(path),
                Some(place) => {
                    diagnostics.push(
                        Diagnostic::error(
                            Code::FileName,
                            format!("the folder of `{path}` belongs to no entry"),
                        )
                        .at(Span::file(&path))
                        .help(format!("move `{}` to `{index}`", place.path)),
                    );
                    self.refused.insert(id);
                }
                None => {
                    diagnostics.push(
                        Diagnostic::error(
                            Code::FileName,
                            format!("the folder of `{path}` has no `index.yaml`"),
                        )
                        .at(Span::file(&path))
                        .help(format!("write `{index}`")),
                    );
                    self.refused.insert(id);
                }
            }
        }
    }

    /// Whether the page can be referred to.
    pub(super) fn has(&self, page: &PageId) -> bool {
        match page {
            PageId::Home => true,
            PageId::Section(name) => {
                name.as_str() != "pages"
                    && self.collections.get(name).is_some_and(|s| s.index.is_some())
            }
            PageId::Entry(EntryId { collection, entry }) => self
                .collections
                .get(collection)
                .is_some_and(|folder| folder.entries.contains_key(entry)),
        }
    }

    /// Whether what the text names was already told to have a wrong name.
    pub(super) fn is_refused(&self, text: &str) -> bool {
        let folder = text.split('/').next().unwrap_or_default();
        self.refused.contains(text) || self.refused.contains(folder)
    }

    /// All that can be referred to, as references are written.
    pub(super) fn pages(&self) -> Vec<String> {
        let mut pages = vec![PageId::Home.to_string()];
        for (name, folder) in &self.collections {
            let section = PageId::Section(name.clone());
            if self.has(&section) {
                pages.push(section.to_string());
            }
            pages.extend(folder.entries.keys().map(|entry| format!("{name}/{entry}")));
        }
        pages
    }
}

impl Folder {
    /// Takes in a file by its path below the folder. A file in the folder of an entry is
    /// left for later, when all entries are known: `true`.
    fn put(
        &mut self,
        collection: &Name,
        path: &SourcePath,
        below: &[&str],
        refused: &mut BTreeSet<String>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let (name, at_index) = match *below {
            ["_index.yaml"] => {
                self.index = Some(path.clone());
                return false;
            }
            [file] => {
                let Some(name) = file.strip_suffix(".yaml") else {
                    self.put_file(path, file, diagnostics);
                    return false;
                };
                (name, false)
            }
            [folder, "index.yaml"] => (folder, true),
            [_, "_index.yaml"] => {
                diagnostics.push(
                    Diagnostic::error(Code::FileName, "a section has no sections in it")
                        .at(Span::file(path))
                        .help("name the file `index.yaml` if the folder is an entry"),
                );
                return false;
            }
            _ => return true,
        };
        match Name::new(name) {
            Err(why) => {
                refused.insert(format!("{collection}/{name}"));
                let what = if at_index { "folder" } else { "file" };
                diagnostics.push(
                    refusal(path, name, &why).help(format!("rename the {what} `{name}`")),
                );
            }
            Ok(name) => {
                let files = Vec::new();
                let place = Place { path: path.clone(), files };
                if let Some(first) = self.entries.get(&name) {
                    refused.insert(format!("{collection}/{name}"));
                    let id = format!("{collection}--{name}");
                    diagnostics.push(
                        Diagnostic::error(
                            Code::DuplicateId,
                            format!("two files claim the id `{id}`"),
                        )
                        .at(Span::file(path))
                        .related(Span::file(&first.path), "the other file")
                        .help("keep one of the two"),
                    );
                } else {
                    self.entries.insert(name, place);
                }
            }
        }
        false
    }

    fn put_file(&mut self, path: &SourcePath, file: &str, diagnostics: &mut Diagnostics) {
        if let Some(stem) = file.strip_suffix(".yml") {
            diagnostics.push(
                Diagnostic::error(Code::FileName, format!("`{file}` is not read"))
                    .at(Span::file(path))
                    .help(format!("rename it to `{stem}.yaml`")),
            );
        } else if let Err(why) = OutPath::new(file) {
            diagnostics.push(refusal(path, file, &why).help("rename the file"));
        } else {
            self.files.push(path.clone());
        }
    }
}

fn stray(path: &SourcePath, name: &str) -> Diagnostic {
    let told = Diagnostic::error(
        Code::FileName,
        format!("`{name}` belongs to no collection and is not read"),
    )
    .at(Span::file(path));
    match name {
        "site.yml" | "_index.yml" | "index.yaml" => {
            let right = if name == "site.yml" { SITE } else { HOME };
            told.help(format!("rename it to `{right}`"))
        }
        _ => told.help("move it into a folder of `content/`"),
    }
}

fn refusal(path: &SourcePath, name: &str, why: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::error(Code::FileName, format!("`{}` cannot be used: {why}", shown(name)))
        .at(Span::file(path))
}
