//! The switch from what was to what comes.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::disk::Disk;
use super::place::unwritable;
use super::plan::{Phase, Plan, folders};
use super::stage::{Instead, Output, Work};
use crate::diagnostic::Diagnostic;
use crate::model::OutPath;

/// Does what the plan says, and can take it back.
pub(super) struct Switch<'a> {
    output: &'a Output,
    work: &'a Work,
    done: Mutex<Vec<Done>>,
}

/// A step that was taken.
enum Done {
    Made(PathBuf),
    /// A folder was put into place with all that is in it.
    Grafted(String),
    Cleared(PathBuf),
    Placed(PathBuf),
    /// A file was replaced; the old one has a second name.
    Replaced {
        file: PathBuf,
        old: PathBuf,
    },
    /// A file was taken away; it lies aside.
    Removed {
        file: PathBuf,
        old: PathBuf,
    },
    /// The manifest was written; the one before it has a second name, if there was one.
    Remembered {
        old: Option<PathBuf>,
    },
}

/// A step that did not succeed, and the place that it was about.
type Trouble = (PathBuf, io::Error);

impl<'a> Switch<'a> {
    pub(super) fn new(output: &'a Output, work: &'a Work) -> Self {
        Self { output, work, done: Mutex::default() }
    }

    /// Does it all, or nothing.
    pub(super) fn run(&self, plan: &Plan, kept: &[u8]) -> Result<(), Box<Diagnostic>> {
        let (disk, place) = (self.disk(), &self.output.place);
        let coming = place.remembered("manifest.new");
        if plan.is_idle() && is(&place.remembered("manifest"), kept) {
            return Ok(());
        }
        let journal = place.remembered("journal");
        let result = self
            .write(&coming, kept, plan)
            .and_then(|()| plan.phases.iter().try_for_each(|phase| self.phase(phase)));
        if result.is_err() {
            // With half a way back, the next build has to know what is ours.
            if self.undo().is_ok() {
                let _ = disk.remove(&journal);
            }
            let _ = disk.remove(&coming);
        } else if !plan.is_idle() {
            // If it stays, the next build finds that nothing of it is left to do.
            let _ = disk.remove(&journal);
        }
        let _ = disk.remove(&place.remembered("manifest.old"));
        result.map_err(|(at, error)| unwritable(&at, &error))
    }

    /// Writes what has to be written before the first step.
    fn write(&self, coming: &Path, bytes: &[u8], plan: &Plan) -> Result<(), Trouble> {
        let (disk, place) = (self.disk(), &self.output.place);
        disk.write(coming, bytes)
            .map_err(|error| (place.remembered("manifest"), error))?;
        if plan.is_idle() {
            return Ok(());
        }
        plan.journal
            .write(disk, place)
            .map_err(|error| (place.remembered("journal"), error))
    }

    fn phase(&self, phase: &Phase) -> Result<(), Trouble> {
        match phase {
            Phase::Make(folders) => folders.par_iter().try_for_each(|folder| {
                self.make(folder).map_err(|error| self.trouble(folder, error))
            }),
            Phase::Graft(folders) => folders.par_iter().try_for_each(|folder| {
                self.graft(folder).map_err(|error| self.trouble(folder, error))
            }),
            Phase::Place(files) => files.par_iter().try_for_each(|path| {
                self.put(path).map_err(|error| self.trouble(path.as_str(), error))
            }),
            Phase::Remove(files) => files.par_iter().try_for_each(|path| {
                self.take(path).map_err(|error| self.trouble(path.as_str(), error))
            }),
            Phase::Clear(folders) => folders.iter().try_for_each(|folder| {
                self.clear(folder).map_err(|error| self.trouble(folder, error))
            }),
            Phase::Tidy(folders) => {
                for folder in folders {
                    // One that is not empty is somebody else's too.
                    let _ = self.disk().remove_folder(&self.output.place.of(folder));
                }
                Ok(())
            }
            Phase::Manifest => self
                .remember()
                .map_err(|error| (self.output.place.remembered("manifest"), error)),
        }
    }

    fn make(&self, folder: &str) -> io::Result<()> {
        let folder = self.output.place.of(folder);
        self.disk().make(&folder)?;
        self.note(Done::Made(folder));
        Ok(())
    }

    fn graft(&self, folder: &str) -> io::Result<()> {
        let (from, to) =
            (self.output.aside.in_tree(folder), self.output.place.of(folder));
        self.disk().rename(&from, &to)?;
        self.note(Done::Grafted(folder.into()));
        Ok(())
    }

    fn clear(&self, folder: &str) -> io::Result<()> {
        let folder = self.output.place.of(folder);
        self.disk().remove_folder(&folder)?;
        self.note(Done::Cleared(folder));
        Ok(())
    }

    fn put(&self, path: &OutPath) -> io::Result<()> {
        let Some(staged) = self.work.staged.get(path) else { return Ok(()) };
        let file = self.output.place.of(path.as_str());
        let waits = self.output.aside.place(path.as_str(), staged.waits);
        if staged.instead_of != Instead::File {
            self.disk().rename(&waits, &file)?;
            self.note(Done::Placed(file));
            return Ok(());
        }
        // ext4 writes a file to the disk at once when it is renamed over another one. With
        // all pages of a site that takes ten times as long as all the rest.
        match self.exchange(&waits, &file) {
            Err(error) if no_exchange(&error) => {}
            done => return done,
        }
        let old = self.output.aside.free();
        // Where there are no second names, there is no way back either.
        let linked = self.disk().link(&file, &old).is_ok();
        self.disk().rename(&waits, &file)?;
        if linked {
            self.note(Done::Replaced { file, old });
        }
        Ok(())
    }

    /// Lets a new file and the old one change places.
    fn exchange(&self, waits: &Path, file: &Path) -> io::Result<()> {
        self.disk().exchange(waits, file)?;
        // Whatever lies aside is removed in the end: only a file may.
        if fs::symlink_metadata(waits)?.is_dir() {
            self.disk().exchange(waits, file)?;
            return Err(io::ErrorKind::IsADirectory.into());
        }
        self.note(Done::Replaced { file: file.into(), old: waits.into() });
        Ok(())
    }

    fn take(&self, path: &OutPath) -> io::Result<()> {
        let (file, old) = (self.output.place.of(path.as_str()), self.output.aside.free());
        self.disk().rename(&file, &old)?;
        self.note(Done::Removed { file, old });
        Ok(())
    }

    fn remember(&self) -> io::Result<()> {
        let place = &self.output.place;
        let manifest = place.remembered("manifest");
        let old = place.remembered("manifest.old");
        // Where there are no second names, there is no way back either.
        let linked = self.disk().link(&manifest, &old);
        self.disk().rename(&place.remembered("manifest.new"), &manifest)?;
        match linked {
            Ok(()) => self.note(Done::Remembered { old: Some(old) }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.note(Done::Remembered { old: None });
            }
            Err(_) => {}
        }
        Ok(())
    }

    /// Takes back all that was done, the last first.
    fn undo(&self) -> io::Result<()> {
        let disk = self.disk();
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(step) = done.pop() {
            match step {
                Done::Made(folder) => disk.remove_folder(&folder)?,
                Done::Cleared(folder) => disk.make(&folder)?,
                Done::Placed(file) => disk.remove(&file)?,
                Done::Replaced { file, old } | Done::Removed { file, old } => {
                    disk.rename(&old, &file)?;
                }
                Done::Remembered { old } => {
                    let manifest = self.output.place.remembered("manifest");
                    match old {
                        Some(old) => disk.rename(&old, &manifest)?,
                        None => disk.remove(&manifest)?,
                    }
                }
                Done::Grafted(folder) => self.uproot(&folder)?,
            }
        }
        Ok(())
    }

    /// Takes back a folder that was put into place. Its files go one by one, for others may
    /// be there by now.
    fn uproot(&self, folder: &str) -> io::Result<()> {
        let (disk, place) = (self.disk(), &self.output.place);
        let mut within = BTreeSet::from([folder]);
        for (path, _) in self.work.staged_below(folder) {
            disk.remove(&place.of(path.as_str()))?;
            within.extend(folders(path.as_str()).filter(|way| way.len() > folder.len()));
        }
        within
            .into_iter()
            .rev()
            .try_for_each(|within| disk.remove_folder(&place.of(within)))
    }

    fn disk(&self) -> &Disk {
        &self.output.aside.disk
    }

    fn note(&self, step: Done) {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).push(step);
    }

    fn trouble(&self, path: &str, error: io::Error) -> Trouble {
        (self.output.place.shown(path), error)
    }
}

/// Whether files cannot change places here, or one of them is gone.
fn no_exchange(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::NotFound)
}

/// Whether the file has these bytes.
fn is(file: &Path, bytes: &[u8]) -> bool {
    fs::metadata(file).is_ok_and(|it| it.len() == bytes.len() as u64)
        && fs::read(file).is_ok_and(|it| it == bytes)
}
