//! Which folders the system watches for us.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use notify::{Config, ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use super::gather::Gatherer;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::index::Stamp;

/// The system's watch. Only folders are watched, for a file that is replaced takes its
/// watch with it.
#[derive(Debug)]
pub(super) struct Cover {
    watcher: Option<RecommendedWatcher>,
    /// What is watched, and which folder that was then.
    grounds: BTreeMap<PathBuf, Ground>,
    trouble: Option<Trouble>,
}

#[derive(Debug, PartialEq, Eq)]
struct Ground {
    depth: Depth,
    inode: u64,
    /// A folder that is made anew may have its predecessor's number.
    created: Option<SystemTime>,
}

/// How far below a folder it is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// What lies right in it.
    Itself,
    /// And in all folders below it.
    All,
}

/// Why the system does not watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// No more folders.
    Folders,
    /// No more programs that watch.
    Programs,
    /// Something else, in its own words.
    Other(String),
}

impl Cover {
    /// Lets the system tell `gatherer` what happens.
    pub(super) fn new(gatherer: &Arc<Gatherer>) -> Self {
        let gatherer = Arc::clone(gatherer);
        // Links are followed by our walk, which knows those that leave the site.
        let config = Config::default().with_follow_symlinks(false);
        match RecommendedWatcher::new(move |event| gatherer.told(event), config) {
            Ok(watcher) => Self { watcher: Some(watcher), ..Self::none() },
            Err(error) => {
                let trouble = Trouble::limit(&error);
                let trouble = trouble.unwrap_or_else(|| Trouble::Other(words(&error)));
                Self { trouble: Some(trouble), ..Self::none() }
            }
        }
    }

    /// Nothing is watched.
    pub(super) fn none() -> Self {
        Self { watcher: None, grounds: BTreeMap::new(), trouble: None }
    }

    /// Whether nothing is watched.
    pub(super) fn is_none(&self) -> bool {
        self.watcher.is_none()
    }

    /// Says what hinders the system.
    pub(super) fn trouble(&self) -> Option<Diagnostic> {
        self.trouble.as_ref().map(Trouble::diagnostic)
    }

    /// Watches `wanted` and no other ground. Those that are watched already stay so.
    pub(super) fn stretch(&mut self, wanted: &BTreeMap<PathBuf, Depth>) {
        let left: Vec<PathBuf> = self
            .grounds
            .keys()
            .filter(|place| !wanted.contains_key(*place))
            .cloned()
            .collect();
        for place in left {
            self.grounds.remove(&place);
            if let Some(watcher) = &mut self.watcher {
                let _ = watcher.unwatch(&place);
            }
        }
        for (place, depth) in wanted {
            let ground = fs::metadata(place).ok().map(|found| Ground::of(&found, *depth));
            if ground.is_none() || self.grounds.get(place) == ground.as_ref() {
                continue;
            }
            self.watch(place, *depth);
            if let (Some(ground), true) = (ground, self.watcher.is_some()) {
                self.grounds.insert(place.clone(), ground);
            }
        }
    }

    /// Watches a folder in one of the grounds, and all below it.
    pub(super) fn folder(&mut self, place: &Path) {
        self.watch(place, Depth::All);
    }

    /// Something happened to the folder itself, if it is one of the grounds: it has to be
    /// watched anew.
    pub(super) fn forget(&mut self, place: &Path) -> bool {
        self.grounds.remove(place).is_some()
    }

    /// All grounds have to be watched anew.
    pub(super) fn forget_all(&mut self) {
        self.grounds.clear();
    }

    /// Leaves it: half a watch would be none that one can rely on, and others may need it.
    pub(super) fn give_up(&mut self, trouble: Trouble) {
        self.watcher = None;
        self.grounds.clear();
        self.trouble = Some(trouble);
    }

    fn watch(&mut self, place: &Path, depth: Depth) {
        let Some(watcher) = &mut self.watcher else { return };
        let mode = match depth {
            Depth::Itself => RecursiveMode::NonRecursive,
            Depth::All => RecursiveMode::Recursive,
        };
        let Err(error) = watcher.watch(place, mode) else { return };
        let mut limit = Trouble::limit(&error);
        if limit.is_none() && depth == Depth::All {
            // One folder that nobody may read, or that went just now, has hindered the
            // others.
            let entries = WalkDir::new(place).into_iter().filter_map(Result::ok);
            limit =
                entries.filter(|entry| entry.file_type().is_dir()).find_map(|entry| {
                    let watched =
                        watcher.watch(entry.path(), RecursiveMode::NonRecursive);
                    Trouble::limit(&watched.err()?)
                });
        }
        if let Some(limit) = limit {
            self.give_up(limit);
        }
    }
}

impl Ground {
    fn of(metadata: &Metadata, depth: Depth) -> Self {
        let inode = Stamp::of(metadata).inode;
        Self { depth, inode, created: metadata.created().ok() }
    }
}

impl Trouble {
    /// The limit that the error is about, if it is one.
    pub(super) fn limit(error: &notify::Error) -> Option<Self> {
        match &error.kind {
            ErrorKind::MaxFilesWatch => Some(Self::Folders),
            ErrorKind::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull => Some(Self::Folders),
                _ => too_many_open(error).then_some(Self::Programs),
            },
            _ => None,
        }
    }

    fn diagnostic(&self) -> Diagnostic {
        let (why, how) = match self {
            Self::Folders => (
                "this computer watches as many folders as it may".to_owned(),
                Some("fs.inotify.max_user_watches=524288"),
            ),
            Self::Programs => (
                "as many programs watch folders on this computer as may".to_owned(),
                Some("fs.inotify.max_user_instances=1024"),
            ),
            Self::Other(words) => (format!("no folder can be watched: {words}"), None),
        };
        let message =
            format!("{why}; the preview looks at all files every few seconds instead");
        let help = match how {
            Some(limit) => format!(
                "allow more with `sudo sysctl {limit}` and start the preview again, or go on with a slower one"
            ),
            None => {
                "go on with a slower preview, or move the site to a local disk".into()
            }
        };
        Diagnostic::warning(Code::NotWatched, message).help(help)
    }
}

/// Whether the process or the system has no room for another open file, which a watch is.
fn too_many_open(error: &io::Error) -> bool {
    const ENFILE: i32 = 23;
    const EMFILE: i32 = 24;
    cfg!(unix) && matches!(error.raw_os_error(), Some(ENFILE | EMFILE))
}

/// What an error says, without the paths of this disk.
fn words(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::Io(error) => error.to_string(),
        ErrorKind::Generic(words) => words.clone(),
        _ => "the system refuses".into(),
    }
}
