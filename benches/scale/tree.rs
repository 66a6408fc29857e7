//! Folders of files: how large they are, whether they are the same, and new ones for
//! outputs.

use std::fs;
use std::path::{Path, PathBuf};

use plenary::model::Hasher;

/// How much lies in a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) files: u64,
    pub(crate) bytes: u64,
}

/// The folders in which Plenary's sites have their sources.
const SOURCES: [&str; 3] = ["content", "i18n", "themes"];

/// How much lies in and below a folder.
pub(crate) fn size(folder: &Path) -> Result<Size, String> {
    let mut size = Size::default();
    walk(folder, &mut |_, length| {
        size.files += 1;
        size.bytes += length;
    })?;
    Ok(size)
}

/// How much source a site of Plenary has.
pub(crate) fn sources(site: &Path) -> Result<Size, String> {
    let sizes = SOURCES.map(|folder| size(&site.join(folder)));
    sizes.into_iter().try_fold(Size::default(), |sum, size| {
        let size = size?;
        Ok(Size { files: sum.files + size.files, bytes: sum.bytes + size.bytes })
    })
}

/// The fingerprint of all names and bytes in and below a folder.
pub(crate) fn digest(folder: &Path) -> Result<String, String> {
    let mut files = Vec::new();
    walk(folder, &mut |path, _| files.push(path.to_owned()))?;
    files.sort();
    let mut digest = Hasher::new();
    for path in files {
        let bytes = fs::read(&path);
        let bytes = bytes.map_err(|error| format!("{}: {error}", path.display()))?;
        digest.text(&path.strip_prefix(folder).unwrap_or(&path).to_string_lossy());
        digest.text(&String::from_utf8_lossy(&bytes));
    }
    Ok(digest.finish().to_string())
}

/// A new folder in `DIR/out`, for the outputs of one run of this program.
pub(crate) fn outputs(sites: &Path) -> Result<PathBuf, String> {
    let out = sites.join("out");
    let told = |error| format!("{}: {error}", out.display());
    fs::create_dir_all(&out).map_err(told)?;
    let out = fs::canonicalize(&out).map_err(told)?;
    let mut number = 1;
    loop {
        let folder = out.join(number.to_string());
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                number += 1;
            }
            Err(error) => return Err(format!("{}: {error}", folder.display())),
        }
    }
}

/// Shows each file in and below a folder, with its length.
fn walk(folder: &Path, show: &mut dyn FnMut(&Path, u64)) -> Result<(), String> {
    let told = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        let meta = entry.metadata().map_err(told)?;
        if meta.is_dir() {
            walk(&entry.path(), show)?;
        } else {
            show(&entry.path(), meta.len());
        }
    }
    Ok(())
}
