//! Which files a site has.

use std::ffi::{OsStr, OsString};
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::characters::{forbidden, named};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{SourcePath, Span};

/// The folders of a site that hold its sources.
pub const FOLDERS: [&str; 5] = ["content", "i18n", "static", "templates", "themes"];

/// More files than any site has; links that multiply folders reach it fast.
pub(super) const MOST: usize = 250_000;

/// Links in linked folders multiply: ten such floors of two links are a thousand folders.
const MOST_LINKS: usize = 8;

/// Names with a leading dot that static hosts look for. All others are somebody's tools.
const WANTED_DOTS: [&str; 4] = [".well-known", ".nojekyll", ".htaccess", ".domains"];

/// A regular file of the site.
pub(super) struct Found {
    /// Its path in the site.
    pub(super) path: SourcePath,
    /// Where it lies.
    pub(super) place: PathBuf,
}

/// What a walk came upon.
#[derive(Default)]
pub(super) struct Walked {
    /// The files.
    pub(super) found: Vec<Found>,
    /// The links that were followed: their names in the site, and where they lead.
    pub(super) links: Vec<(SourcePath, PathBuf)>,
    /// What has to be said; each at the path that it is about.
    pub(super) diagnostics: Diagnostics,
}

/// Everything in the site's folders, by folder and name.
pub(super) fn walk(root: &Path) -> Walked {
    walk_while(root, &|| true).unwrap_or_default()
}

/// The same, given up as soon as `go_on` says no.
pub(super) fn walk_while(root: &Path, go_on: &dyn Fn() -> bool) -> Option<Walked> {
    let root = real(root);
    let mut walk = Walk { root: &root, walked: Walked::default(), go_on };
    for folder in FOLDERS {
        let Some(path) = SourcePath::new(folder) else { continue };
        walk.entry(&path, &root.join(folder), &[]);
    }
    go_on().then_some(walk.walked)
}

/// What `path` is and what lies below it: the part of [`walk`] at this path, with nothing
/// of the rest looked at.
pub(super) fn walk_at(root: &Path, path: &SourcePath) -> Walked {
    let root = real(root);
    let mut walk = Walk { root: &root, walked: Walked::default(), go_on: &|| true };
    walk.down_to(path);
    walk.walked
}

/// The folder behind the links. One that cannot be resolved has no folders either: nothing
/// is found in it.
pub(super) fn real(root: &Path) -> PathBuf {
    fs::canonicalize(root).unwrap_or_else(|_| root.into())
}

struct Walk<'a> {
    root: &'a Path,
    walked: Walked,
    go_on: &'a dyn Fn() -> bool,
}

/// A folder that is being walked.
struct Listing {
    path: SourcePath,
    place: PathBuf,
    /// What is still to be looked at in it.
    entries: std::vec::IntoIter<(OsString, FileType)>,
}

impl Walk<'_> {
    /// Goes from the root down to `path` and walks from there. What stands in the way
    /// belongs to other paths, and nothing is said of it.
    fn down_to(&mut self, path: &SourcePath) {
        let text = path.as_str();
        let first = text.split('/').next().unwrap_or_default();
        let mut names = text.split('/').skip(1);
        if !FOLDERS.contains(&first)
            || names.any(|name| is_left_out(OsStr::new(name)) || name.contains(forbidden))
        {
            return;
        }
        let mut place = self.root.to_path_buf();
        let mut through: Vec<PathBuf> = Vec::new();
        let mut names = text.split('/').peekable();
        while let Some(name) = names.next() {
            let link = place.join(name);
            if names.peek().is_none() {
                let through: Vec<&Path> = through.iter().map(PathBuf::as_path).collect();
                return self.entry(path, &link, &through);
            }
            let Ok(metadata) = fs::symlink_metadata(&link) else { return };
            if metadata.is_symlink() {
                through.push(place);
                let all: Vec<&Path> = through.iter().map(PathBuf::as_path).collect();
                let Ok(target) = self.follow(&link, &all) else { return };
                place = target;
            } else {
                place = link;
            }
        }
    }

    /// Walks whatever lies at `place`, whose parent is a real folder.
    fn entry(&mut self, path: &SourcePath, place: &Path, through: &[&Path]) {
        let metadata = match fs::symlink_metadata(place) {
            Ok(metadata) => metadata,
            Err(error) if is_gone(&error) => return,
            Err(error) => return self.unreadable(path, &error),
        };
        if metadata.is_symlink() {
            let parent = place.parent().unwrap_or(self.root);
            self.link(path.clone(), place, &[through, &[parent]].concat());
        } else if metadata.is_file() && path.as_str().contains('/') {
            self.file(path.clone(), place.into());
        } else if metadata.is_file() || metadata.is_dir() {
            self.folder(path, place, through);
        } else {
            self.special(path);
        }
    }

    /// Walks `place`, a real folder that has the name `path` in the site. `through` are
    /// the real folders of the links on the way to it.
    fn folder(&mut self, path: &SourcePath, place: &Path, through: &[&Path]) {
        let mut open = vec![self.listing(path.clone(), place.into())];
        while let Some(listing) = open.last_mut() {
            if self.walked.found.len() > MOST || !(self.go_on)() {
                return;
            }
            let Some((name, kind)) = listing.entries.next() else {
                open.pop();
                continue;
            };
            if is_left_out(&name) {
                continue;
            }
            let Some(path) = named_in(&listing.path, &name) else {
                self.bad_name(&listing.path, &name);
                continue;
            };
            let place = listing.place.join(&name);
            if kind.is_file() {
                if !self.file(path, place) {
                    return;
                }
            } else if kind.is_dir() {
                let below = self.listing(path, place);
                open.push(below);
            } else if kind.is_symlink() {
                let through = [through, &[&listing.place]].concat();
                self.link(path, &place, &through);
            } else {
                self.special(&path);
            }
        }
    }

    /// What lies in a folder, by name.
    fn listing(&mut self, path: SourcePath, place: PathBuf) -> Listing {
        let mut names = Vec::new();
        let entries = fs::read_dir(&place).map(|entries| {
            entries.map(|entry| {
                let entry = entry?;
                let kind = entry.file_type()?;
                names.push((entry.file_name(), kind));
                Ok(())
            })
        });
        let troubles = match entries {
            Ok(entries) => entries.filter_map(Result::err).collect(),
            Err(error) => vec![error],
        };
        for error in troubles.iter().filter(|error| !is_gone(error)) {
            self.unreadable(&path, &io::Error::from(error.kind()));
        }
        names.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        Listing { path, place, entries: names.into_iter() }
    }

    /// Adds a file, unless there are too many.
    fn file(&mut self, path: SourcePath, place: PathBuf) -> bool {
        if self.walked.found.len() == MOST {
            let message = format!("the site has more than {MOST} files");
            self.walked.diagnostics.push(
                Diagnostic::error(Code::TooLarge, message)
                    .at(Span::file(&path))
                    .help("look for links that bring in a folder many times"),
            );
            // Only once.
            self.walked.found.push(Found { path, place });
            return false;
        }
        if self.walked.found.len() > MOST {
            return false;
        }
        self.walked.found.push(Found { path, place });
        true
    }

    /// Walks what a link leads to, if it stays in the site and in no circle.
    fn link(&mut self, path: SourcePath, link: &Path, through: &[&Path]) {
        let target = match self.follow(link, through) {
            Ok(target) => target,
            Err(end) => return self.leaves(&path, link, end),
        };
        self.walked.links.push((path.clone(), target.clone()));
        match fs::metadata(&target) {
            Ok(metadata) if metadata.is_dir() => self.folder(&path, &target, through),
            Ok(metadata) if metadata.is_file() => {
                self.file(path, target);
            }
            Ok(_) => self.special(&path),
            Err(error) if is_gone(&error) => {}
            Err(error) => self.unreadable(&path, &error),
        }
    }

    /// Where a link leads, or why nobody may go there.
    fn follow(&self, link: &Path, through: &[&Path]) -> Result<PathBuf, &'static str> {
        let target = fs::canonicalize(link).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => "does not exist",
            io::ErrorKind::PermissionDenied => "cannot be read",
            _ => "leads in a circle",
        })?;
        if !target.starts_with(self.root) {
            return Err("is outside of the site");
        }
        if through.iter().any(|folder| folder.starts_with(&target)) {
            return Err("holds the link itself");
        }
        if through.len() > MOST_LINKS {
            return Err("is reached through too many links");
        }
        Ok(target)
    }

    fn leaves(&mut self, path: &SourcePath, link: &Path, end: &str) {
        let target = fs::read_link(link).unwrap_or_default();
        let message = format!(
            "`{path}` is a link to `{}`, which {end}",
            named(&target.to_string_lossy())
        );
        self.walked.diagnostics.push(
            Diagnostic::error(Code::LinkLeaves, message)
                .at(Span::file(path))
                .help("replace the link by a copy of what it should show"),
        );
    }

    fn special(&mut self, path: &SourcePath) {
        let message = format!("`{path}` is a pipe, a socket or a device, not a file");
        self.walked.diagnostics.push(
            Diagnostic::error(Code::SpecialFile, message)
                .at(Span::file(path))
                .help("move it out of the site"),
        );
    }

    fn unreadable(&mut self, path: &SourcePath, error: &io::Error) {
        self.walked.diagnostics.push(unreadable(path, error));
    }

    fn bad_name(&mut self, folder: &SourcePath, name: &OsStr) {
        let message = match name.to_str() {
            Some(name) => format!(
                "a name in `{folder}` holds a character that no name may have: `{}`",
                named(name)
            ),
            None => format!("a name in `{folder}` is not UTF-8: {}", name.display()),
        };
        self.walked.diagnostics.push(
            Diagnostic::error(Code::FileName, message)
                .at(Span::file(folder))
                .help("rename the file"),
        );
    }
}

/// Says that a file or folder cannot be read, in the system's words.
pub(super) fn unreadable(path: &SourcePath, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::Unreadable, format!("`{path}` cannot be read: {error}"))
        .at(Span::file(path))
}

/// The site's name of what is called `name` in `folder`.
fn named_in(folder: &SourcePath, name: &OsStr) -> Option<SourcePath> {
    let name = name.to_str().filter(|name| !name.chars().any(forbidden))?;
    SourcePath::new(&format!("{folder}/{name}"))
}

/// Whether there is nothing at a path (any more): somebody removed it a moment ago.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Whether a name is one that tools leave behind, or hidden.
pub(super) fn is_left_out(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') && !WANTED_DOTS.contains(&&*name)
        || name.ends_with('~')
        || name.starts_with('#') && name.ends_with('#')
        || [".swp", ".swo"].iter().any(|end| name.ends_with(end))
        || matches!(&*name, "Thumbs.db" | "desktop.ini")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(make: impl Fn(&Path)) -> (Vec<String>, Vec<String>) {
        let site = tempfile::tempdir().expect("a folder");
        for folder in ["content/pages", "static"] {
            fs::create_dir_all(site.path().join(folder)).expect("a folder");
        }
        fs::write(site.path().join("content/pages/a.yaml"), "").expect("a file");
        make(site.path());
        let Walked { found, diagnostics, .. } = walk(site.path());
        let told = diagnostics.sorted().into_iter();
        (
            found.into_iter().map(|found| found.path.to_string()).collect(),
            told.map(|told| format!("{}: {}", told.code, told.message)).collect(),
        )
    }

    #[test]
    fn hidden_files_and_those_of_editors_are_left_out() {
        let (found, told) = look(|site| {
            for name in [".DS_Store", ".#a.yaml", "a.yaml~", "#a.yaml#", ".a.yaml.swp"] {
                fs::write(site.join("content/pages").join(name), "").expect("a file");
            }
            fs::create_dir_all(site.join("static/.git")).expect("a folder");
            fs::write(site.join("static/.git/config"), "").expect("a file");
            fs::create_dir_all(site.join("static/.well-known")).expect("a folder");
            fs::write(site.join("static/.well-known/x.txt"), "").expect("a file");
        });
        assert_eq!(found, ["content/pages/a.yaml", "static/.well-known/x.txt"]);
        assert!(told.is_empty(), "{told:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_the_site_is_followed_and_one_that_leaves_it_is_not() {
        use std::os::unix::fs::symlink;
        let (found, told) = look(|site| {
            symlink("../content/pages", site.join("static/pages")).expect("a link");
            symlink("pages/a.yaml", site.join("content/b.yaml")).expect("a link");
            symlink("/etc", site.join("static/etc")).expect("a link");
            symlink("nowhere", site.join("static/none")).expect("a link");
            symlink("self", site.join("static/self")).expect("a link");
            symlink("../static", site.join("content/up")).expect("a link");
            symlink("..", site.join("static/root")).expect("a link");
        });
        assert_eq!(
            found,
            [
                "content/b.yaml",
                "content/pages/a.yaml",
                "content/up/pages/a.yaml",
                "static/pages/a.yaml"
            ]
        );
        let leaves = |path: &str, end: &str| format!("link-leaves: `{path}` {end}");
        for expected in [
            leaves("static/etc", "is a link to `/etc`, which is outside of the site"),
            leaves("static/none", "is a link to `nowhere`, which does not exist"),
            leaves("static/self", "is a link to `self`, which leads in a circle"),
            leaves("static/root", "is a link to `..`, which holds the link itself"),
        ] {
            assert!(told.contains(&expected), "{expected} in {told:#?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_told_and_not_opened() {
        let (found, told) = look(|site| {
            let socket = site.join("static/socket");
            std::os::unix::net::UnixListener::bind(socket).expect("a socket");
        });
        assert_eq!(found, ["content/pages/a.yaml"]);
        assert!(told[0].starts_with("special-file: `static/socket`"), "{told:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_nobody_can_write_is_told() {
        use std::os::unix::ffi::OsStrExt;
        let (found, told) = look(|site| {
            let raw = OsStr::from_bytes(b"\xE9t\xE9.png");
            fs::write(site.join("static").join(raw), "").expect("a file");
            fs::write(site.join("static/a\u{202E}gnp.exe"), "").expect("a file");
        });
        assert_eq!(found, ["content/pages/a.yaml"]);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.iter().all(|told| told.starts_with("file-name: ")), "{told:?}");
        assert!(told.iter().any(|told| told.contains("a<U+202E>gnp.exe")), "{told:?}");
    }
}
