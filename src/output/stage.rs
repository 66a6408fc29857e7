//! An open output: files are handed to it and wait.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::ops::Bound;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::aside::{Aside, Waits};
use super::disk::Disk;
use super::footing::Footing;
use super::kept::{Files, Lies, List, Own, keep};
use super::manifest::Manifest;
use super::place::{Place, unwritable};
use super::plan::Plan;
use super::switch::Switch;
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, OutPath};
use crate::source::Stamp;

/// When a file is put into place: what others point to comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// What pages show: style sheets, scripts, pictures, files to download.
    Asset,
    /// A page.
    Page,
    /// What announces pages: homes, sitemaps, feeds, the chooser.
    Announcer,
}

/// What became of the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were written.
    pub written: usize,
    /// How many stayed as they were.
    pub kept: usize,
    /// How many were deleted.
    pub deleted: usize,
    /// How many bytes were written.
    pub bytes: u64,
}

/// The output folder during a build. Dropped without a [`commit`](Self::commit), it
/// leaves everything as it was.
pub struct Output {
    pub(super) place: Place,
    pub(super) aside: Aside,
    /// What lies there by our hand, as far as the last build knows.
    pub(super) own: Own,
    /// What does not look as the last build left it.
    pub(super) deviant: BTreeSet<OutPath>,
    footing: Footing,
    unfinished: bool,
    previous: Option<Manifest>,
    work: Mutex<Work>,
    /// Held while the output is open.
    _lock: File,
}

/// What was handed over.
#[derive(Default)]
pub(super) struct Work {
    pub(super) staged: BTreeMap<OutPath, Staged>,
    /// What lies there already with the right bytes.
    pub(super) kept: Own,
    /// What somebody else has put where a file should go.
    pub(super) foreign: BTreeSet<PathBuf>,
}

impl Work {
    /// What will lie there.
    fn list(&self) -> List<'_> {
        let staged = self.staged.iter().map(|(path, staged)| (path, &staged.lies));
        let kept = self.kept.iter().filter(|(path, _)| !self.staged.contains_key(*path));
        let mut list: List<'_> = kept.chain(staged).collect();
        list.sort_by_key(|(path, _)| *path);
        list
    }

    /// The kept files in the folder at `path`.
    pub(super) fn kept_below(&self, path: &str) -> impl Iterator<Item = &OutPath> {
        below(&self.kept, path).map(|(path, _)| path)
    }

    /// The staged files in the folder at `path`.
    pub(super) fn staged_below(
        &self,
        path: &str,
    ) -> impl Iterator<Item = (&OutPath, &Staged)> {
        below(&self.staged, path)
    }
}

/// A file that waits.
pub(super) struct Staged {
    pub(super) waits: Waits,
    pub(super) lies: Lies,
    pub(super) rank: Rank,
    pub(super) instead_of: Instead,
}

/// What lies where a file should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instead {
    Nothing,
    /// A file of ours with other bytes.
    File,
    /// A folder that holds files of ours.
    Folder,
}

enum Found {
    Right(Stamp),
    Other(Instead),
    /// Nothing, not even the folder.
    NoFolder,
    Foreign,
}

impl Output {
    pub(super) fn new(
        disk: Disk,
        place: Place,
        files: Files<Own>,
        previous: Option<Manifest>,
        lock: File,
    ) -> Self {
        let looks_otherwise = |(path, lies): (&OutPath, &Lies)| {
            let there = fs::symlink_metadata(place.of(path.as_str()));
            let same =
                there.is_ok_and(|now| now.is_file() && Stamp::of(&now) == lies.stamp);
            (!same).then(|| path.clone())
        };
        let Files { own, unfinished, .. } = files;
        let deviant = own.par_iter().filter_map(looks_otherwise).collect();
        let aside = Aside::new(disk, &place.folder, place.aside());
        let (footing, work) = (Footing::default(), Mutex::default());
        Self {
            place,
            aside,
            own,
            deviant,
            footing,
            unfinished,
            previous,
            work,
            _lock: lock,
        }
    }

    /// What the last build remembered, if it was of this version of the program.
    #[must_use]
    pub fn previous(&self) -> Option<&Manifest> {
        self.previous.as_ref()
    }

    /// Whether every file is there and looks as the last build left it.
    #[must_use]
    pub fn intact(&self) -> bool {
        !self.unfinished && self.deviant.is_empty()
    }

    /// How many files the last build left.
    #[must_use]
    pub fn files(&self) -> usize {
        self.own.len()
    }

    /// Whether a file with these bytes lies at `path` by our hand. If so, it stays. A file
    /// that is neither kept nor staged is deleted.
    #[must_use]
    pub fn keep(&self, path: &OutPath, fingerprint: Fingerprint) -> bool {
        let own = self.own.get(path).filter(|lies| lies.fingerprint == fingerprint);
        let Some(lies) = own else { return false };
        let stamp = if self.deviant.contains(path) {
            match self.look(path, fingerprint, lies.stamp.length) {
                Ok(Found::Right(stamp)) => stamp,
                _ => return false,
            }
        } else {
            lies.stamp
        };
        self.work().kept.insert(path.clone(), Lies { fingerprint, stamp });
        true
    }

    /// Hands over a file, and says what its bytes are. It is written only if other bytes
    /// lie there.
    ///
    /// # Errors
    /// Says why it cannot be written.
    pub fn stage(
        &self,
        path: &OutPath,
        rank: Rank,
        bytes: &[u8],
    ) -> Result<Fingerprint, Box<Diagnostic>> {
        let fingerprint = Fingerprint::of(bytes);
        let found = self.look(path, fingerprint, bytes.len() as u64);
        match found.map_err(|error| self.place.unwritable(path, &error))? {
            Found::Right(stamp) => {
                self.work().kept.insert(path.clone(), Lies { fingerprint, stamp });
            }
            Found::Foreign => {
                self.work().foreign.insert(self.place.shown(path.as_str()));
            }
            Found::Other(instead_of) => {
                self.make_aside()?;
                let written = self.aside.write(bytes);
                self.wait(path, rank, fingerprint, instead_of, written)?;
            }
            Found::NoFolder => {
                self.make_aside()?;
                let written = self.aside.write_in_tree(path.as_str(), bytes);
                self.wait(path, rank, fingerprint, Instead::Nothing, written)?;
            }
        }
        Ok(fingerprint)
    }

    /// Notes that a file waits, if it could be written.
    fn wait(
        &self,
        path: &OutPath,
        rank: Rank,
        fingerprint: Fingerprint,
        instead_of: Instead,
        written: io::Result<(Waits, Stamp)>,
    ) -> Result<(), Box<Diagnostic>> {
        let (waits, stamp) =
            written.map_err(|error| self.place.unwritable(path, &error))?;
        let lies = Lies { fingerprint, stamp };
        let staged = Staged { waits, lies, rank, instead_of };
        self.work().staged.insert(path.clone(), staged);
        Ok(())
    }

    /// Puts all that was handed over into place, remembers `manifest`, and deletes what
    /// was neither staged nor kept.
    ///
    /// # Errors
    /// Says what is in the way, or which step did not succeed; everything is then as it
    /// was.
    pub fn commit(self, manifest: &Manifest) -> Result<Tally, Box<Diagnostic>> {
        let work = self.work();
        let plan = Plan::new(&self, &work)?;
        let staged = work.staged.values();
        let tally = Tally {
            written: staged.len(),
            kept: work.kept.len(),
            deleted: plan.deleted(),
            bytes: staged.map(|staged| staged.lies.stamp.length).sum(),
        };
        if tally.written + tally.deleted > 0 {
            self.make_aside()?;
        }
        let kept = keep(work.list(), manifest);
        Switch::new(&self, &work).run(&plan, &kept)?;
        self.aside.settle();
        drop(work);
        Ok(tally)
    }

    fn make_aside(&self) -> Result<(), Box<Diagnostic>> {
        self.aside.make().map_err(|error| unwritable(&self.place.shown(""), &error))
    }

    /// Looks what lies at `path`, where a file with `fingerprint` should.
    fn look(
        &self,
        path: &OutPath,
        fingerprint: Fingerprint,
        length: u64,
    ) -> io::Result<Found> {
        let own = self.own.get(path);
        if let Some(lies) = own
            && !self.deviant.contains(path)
        {
            let right = lies.fingerprint == fingerprint;
            return Ok(if right {
                Found::Right(lies.stamp)
            } else {
                Found::Other(Instead::File)
            });
        }
        if self.footing.is_missing(&self.place, path.as_str())? {
            return Ok(Found::NoFolder);
        }
        let place = self.place.of(path.as_str());
        let there = match fs::symlink_metadata(&place) {
            Ok(there) => there,
            Err(error) if is_absent(&error) => {
                return Ok(Found::Other(Instead::Nothing));
            }
            Err(error) => return Err(error),
        };
        Ok(if there.is_file() {
            let right = there.len() == length
                && Fingerprint::of(&fs::read(&place)?) == fingerprint;
            match own {
                _ if right => Found::Right(Stamp::of(&there)),
                Some(_) => Found::Other(Instead::File),
                None => Found::Foreign,
            }
        } else if there.is_dir() && self.own_below(path.as_str()).next().is_some() {
            Found::Other(Instead::Folder)
        } else {
            Found::Foreign
        })
    }

    /// Our files in the folder at `path`.
    pub(super) fn own_below(&self, path: &str) -> impl Iterator<Item = &OutPath> {
        below(&self.own, path).map(|(path, _)| path)
    }

    fn work(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What lies in the folder at `path`, in a map by paths.
fn below<'a, T>(
    map: &'a BTreeMap<OutPath, T>,
    path: &str,
) -> impl Iterator<Item = (&'a OutPath, &'a T)> + use<'a, T> {
    let prefix = format!("{path}/");
    map.range::<str, _>((Bound::Included(prefix.as_str()), Bound::Unbounded))
        .take_while(move |(path, _)| path.as_str().starts_with(&prefix))
}

/// Whether nothing lies there, be it that a file stands where its folder would.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
