//! Where the output lies, and where what is remembered of it.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Fingerprint, OutPath};
use crate::source::FOLDERS;

/// The folder in a site's root that holds what builds remember.
const STATE: &str = ".plenary";

/// The places of one output.
pub(super) struct Place {
    /// The output folder, without links on the way; it may not exist.
    pub(super) folder: PathBuf,
    /// The folder of what is remembered.
    pub(super) state: PathBuf,
    /// The name of what is remembered of this output, without an extension.
    name: String,
    /// How the output is called when we speak of it.
    shown: PathBuf,
}

impl Place {
    /// The places of the output folder `output` of the site at `root`, unless it is one
    /// that nobody should write into.
    pub(super) fn new(root: &Path, output: &Path) -> Result<Self, Box<Diagnostic>> {
        let root = fs::canonicalize(root).map_err(|error| unreadable(root, &error))?;
        let folder = resolve(output).map_err(|error| unwritable(output, &error))?;
        let shown = folder.strip_prefix(&root).unwrap_or(&folder).to_path_buf();
        if let Some(source) = source_at(&root, &folder) {
            return Err(is_source(output, &source));
        }
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if !metadata.is_dir() => {
                let error = io::Error::from(io::ErrorKind::NotADirectory);
                return Err(unwritable(output, &error));
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(unwritable(output, &error));
            }
            _ => {}
        }
        // A site that is moved as a whole still knows its output.
        let hash = Fingerprint::of(shown.as_os_str().as_encoded_bytes()).hex(8);
        let name = format!("{}-{hash}", plain(&shown));
        Ok(Self { state: root.join(STATE), folder, name, shown })
    }

    /// Where the file `path` of the output lies.
    pub(super) fn of(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The hidden folder in which new files wait.
    pub(super) fn aside(&self) -> PathBuf {
        self.folder.join(format!(".plenary-build-{}", self.name))
    }

    /// Something that is remembered of this output.
    pub(super) fn remembered(&self, what: &str) -> PathBuf {
        self.state.join(format!("{}.{what}", self.name))
    }

    /// How the file `path` of the output is called when we speak of it.
    pub(super) fn shown(&self, path: &str) -> PathBuf {
        self.shown.join(path)
    }

    /// Says that the file `path` of the output cannot be written.
    pub(super) fn unwritable(
        &self,
        path: &OutPath,
        error: &io::Error,
    ) -> Box<Diagnostic> {
        unwritable(&self.shown(path.as_str()), error)
    }
}

/// Says that something cannot be written, in the system's words.
pub(super) fn unwritable(place: &Path, error: &io::Error) -> Box<Diagnostic> {
    let message = format!("`{}` cannot be written: {error}", place.display());
    let help = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "make room on the disk; everything is as it was"
        }
        io::ErrorKind::NotADirectory => "choose a folder with `--output-dir`",
        _ => "look who may write there, or choose another folder with `--output-dir`",
    };
    Box::new(Diagnostic::error(Code::Unwritable, message).help(help))
}

/// Says that something cannot be read, in the system's words.
pub(super) fn unreadable(place: &Path, error: &io::Error) -> Box<Diagnostic> {
    let message = format!("`{}` cannot be read: {error}", place.display());
    Box::new(Diagnostic::error(Code::Unreadable, message))
}

fn is_source(output: &Path, source: &Path) -> Box<Diagnostic> {
    let message = format!(
        "the output `{}` is, holds or lies in `{}`, which holds sources",
        output.display(),
        source.display()
    );
    let help = "choose another folder with `--output-dir`, such as `public`";
    Box::new(Diagnostic::error(Code::OutputIsSource, message).help(help))
}

/// The source that `folder` is, holds or lies in.
fn source_at(root: &Path, folder: &Path) -> Option<PathBuf> {
    if root.starts_with(folder) {
        return Some(root.into());
    }
    FOLDERS.iter().copied().chain([STATE, ".git"]).map(|name| root.join(name)).find(
        |source| {
            let real = fs::canonicalize(source).unwrap_or_else(|_| source.clone());
            [&real, source]
                .iter()
                .any(|source| folder.starts_with(source) || source.starts_with(folder))
        },
    )
}

/// The folder without links, `.` and `..`, as far as it exists.
fn resolve(output: &Path) -> io::Result<PathBuf> {
    let whole = std::path::absolute(output)?;
    let mut resolved = PathBuf::new();
    let mut exists = true;
    for part in whole.components() {
        match part {
            Component::ParentDir => {
                resolved.pop();
                // What is popped may have been new.
                exists = true;
            }
            Component::CurDir => {}
            _ => resolved.push(part),
        }
        if exists {
            match fs::canonicalize(&resolved) {
                Ok(real) => resolved = real,
                // A link that leads nowhere is no folder that could be made.
                Err(error) if resolved.is_symlink() => return Err(error),
                Err(error) if error.kind() == io::ErrorKind::NotFound => exists = false,
                Err(error) => return Err(error),
            }
        }
    }
    Ok(resolved)
}

/// The folder's name with the characters that any file system has.
fn plain(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.chars().take(40).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().expect("a folder");
        for folder in ["content", "static/img"] {
            fs::create_dir_all(site.path().join(folder)).expect("a folder");
        }
        site
    }

    fn refusal(site: &Path, output: &str) -> Option<Code> {
        Place::new(site, &site.join(output)).err().map(|told| told.code)
    }

    #[test]
    fn a_folder_that_is_holds_or_lies_in_a_source_is_refused() {
        let site = site();
        for output in [
            "",
            ".",
            "..",
            "content",
            "content/",
            "static/img",
            "static/new/deep",
            "i18n",
            "new/../content",
            ".plenary/public",
            ".git",
        ] {
            let code = refusal(site.path(), output);
            assert_eq!(code, Some(Code::OutputIsSource), "{output}");
        }
        for output in ["public", "new/deep", "contents", "content/../public"] {
            assert_eq!(refusal(site.path(), output), None, "{output}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_hides_no_source() {
        use std::os::unix::fs::symlink;
        let (site, other) = (site(), site());
        symlink("content", site.path().join("public")).expect("a link");
        assert_eq!(refusal(site.path(), "public"), Some(Code::OutputIsSource));
        symlink(other.path(), site.path().join("i18n")).expect("a link");
        let through = Place::new(site.path(), &other.path().join("x")).err();
        assert_eq!(through.map(|told| told.code), Some(Code::OutputIsSource));
        symlink("nowhere", site.path().join("lost")).expect("a link");
        assert_eq!(refusal(site.path(), "lost"), Some(Code::Unwritable));
    }

    #[test]
    fn a_site_that_is_moved_still_knows_its_output() {
        let (here, there) = (site(), site());
        let name =
            |site: &Path, output| Place::new(site, &site.join(output)).map(|p| p.name);
        assert_eq!(name(here.path(), "public"), name(there.path(), "public"));
        assert_ne!(name(here.path(), "public"), name(here.path(), "a/public"));
    }

    #[test]
    fn a_file_is_no_output() {
        let site = site();
        fs::write(site.path().join("public"), "").expect("a file");
        assert_eq!(refusal(site.path(), "public"), Some(Code::Unwritable));
    }
}
