//! Files of a site that is being made, and lines that are not too long.

use std::fs;
use std::path::{Path, PathBuf};

/// Where a line of a text is folded, in characters.
const WIDTH: usize = 88;
/// A space at which no line may be folded.
pub(crate) const TIED: char = '\u{1}';

/// A new folder.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A folder that does not exist yet, or is empty: a site is never made over another.
    pub(crate) fn new(path: &Path) -> Result<Self, String> {
        let told = |error| format!("{}: {error}", path.display());
        fs::create_dir_all(path).map_err(told)?;
        if fs::read_dir(path).map_err(told)?.next().is_some() {
            return Err(format!("{} is not empty: name a new folder", path.display()));
        }
        Ok(Self(path.to_owned()))
    }

    /// Writes a file. The folder above must be there, or is one that [`Self::below`] made.
    pub(crate) fn write(&self, path: &str, text: &str) -> Result<(), String> {
        let path = self.0.join(path);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Makes folders.
    pub(crate) fn below(&self, path: &str) -> Result<(), String> {
        let path = self.0.join(path);
        let made = fs::create_dir_all(&path);
        made.map_err(|error| format!("{}: {error}", path.display()))
    }
}

/// Writes a text in lines of which each but the first starts with `indent`.
pub(crate) fn fold(text: &str, indent: &str, folds: bool) -> String {
    if !folds {
        return text.replace(TIED, " ");
    }
    let mut folded = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if width > 0 && width + length >= WIDTH {
            folded.push('\n');
            folded.push_str(indent);
            width = 0;
        } else if width > 0 {
            folded.push(' ');
        }
        folded.push_str(word);
        width += length + 1;
    }
    folded.replace(TIED, " ")
}
