//! The sources as one value.

use std::collections::BTreeMap;
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::model::{Fingerprint, SourcePath};

/// A text of the site: UTF-8, without a byte-order mark, with LF line ends, and without
/// the characters that no source may contain.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it lies.
    pub path: SourcePath,
    /// The text.
    pub text: Arc<str>,
}

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it lies.
    pub path: SourcePath,
    /// Its length in bytes.
    pub length: u64,
    /// What its bytes are.
    pub fingerprint: Fingerprint,
    /// Its text, if it is one that the site reads (`.yaml`, `.ftl`, a template).
    pub source: Option<Source>,
    /// Where it can be opened.
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Disk(PathBuf),
    Memory(Arc<[u8]>),
}

/// All files of a site, by path.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<SourcePath, File>);

impl File {
    /// A file on the disk.
    pub(super) fn on_disk(
        path: SourcePath,
        place: PathBuf,
        length: u64,
        fingerprint: Fingerprint,
        text: Option<Arc<str>>,
    ) -> Self {
        let source = text.map(|text| Source { path: path.clone(), text });
        Self { path, length, fingerprint, source, place: Place::Disk(place) }
    }

    /// Whether it can be opened at this place.
    pub(super) fn lies_at(&self, place: &Path) -> bool {
        matches!(&self.place, Place::Disk(own) if own == place)
    }

    /// Reads the file's bytes.
    ///
    /// # Errors
    /// As [`std::fs::read`]; also when the bytes are no longer those of the fingerprint.
    pub fn bytes(&self) -> io::Result<Arc<[u8]>> {
        let bytes: Arc<[u8]> = match &self.place {
            Place::Memory(bytes) => Arc::clone(bytes),
            Place::Disk(place) => std::fs::read(place)?.into(),
        };
        if Fingerprint::of(&bytes) != self.fingerprint {
            return Err(io::Error::other("the file changed while the site was built"));
        }
        Ok(bytes)
    }
}

impl Files {
    /// Files that were never on a disk: a site as text.
    #[must_use]
    pub fn in_memory<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files = Self::default();
        for (path, text) in texts {
            if let Some(path) = SourcePath::new(path) {
                let source = Source { path: path.clone(), text: text.into() };
                files.insert(File {
                    path,
                    length: text.len() as u64,
                    fingerprint: Fingerprint::of(text.as_bytes()),
                    source: Some(source),
                    place: Place::Memory(text.as_bytes().into()),
                });
            }
        }
        files
    }

    /// Adds or replaces a file.
    pub(super) fn insert(&mut self, file: File) {
        self.0.insert(file.path.clone(), file);
    }

    /// Takes a file away.
    pub(super) fn remove(&mut self, path: &SourcePath) {
        self.0.remove(path);
    }

    /// The file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&File> {
        self.0.get(path)
    }

    /// The text at `path`, if there is a file with one.
    #[must_use]
    pub fn source(&self, path: &str) -> Option<&Source> {
        self.get(path)?.source.as_ref()
    }

    /// All files below `folder` (a path without a slash at its end), sorted by path.
    pub fn under<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a File> {
        below(&self.0, folder).map(|(_, file)| file)
    }

    /// All files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.values()
    }
}

/// What lies below `folder` in a map by paths, sorted.
pub(super) fn below<'a, T>(
    map: &'a BTreeMap<SourcePath, T>,
    folder: &str,
) -> impl Iterator<Item = (&'a SourcePath, &'a T)> + use<'a, T> {
    let prefix = format!("{folder}/");
    map.range::<str, _>((Bound::Included(prefix.as_str()), Bound::Unbounded))
        .take_while(move |(path, _)| path.as_str().starts_with(&prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_below_a_folder_are_its_own() {
        let files = Files::in_memory([
            ("i18n/en/a.ftl", ""),
            ("i18n/en/sub/b.ftl", ""),
            ("i18n/en-GB/c.ftl", ""),
            ("i18n/en.ftl", ""),
        ]);
        let names = files.under("i18n/en").map(|file| file.path.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["i18n/en/a.ftl", "i18n/en/sub/b.ftl"]);
    }
}
