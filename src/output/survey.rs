//! What lies where files will go, and whether anything is in the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::Lies;
use super::plan::folders;
use super::stage::{Instead, Output, Staged, Work, is_absent};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::OutPath;
use crate::source::Stamp;

/// So many foreign files are named.
const NAMED: usize = 5;

/// What lies where a folder is wanted.
#[derive(Clone, PartialEq, Eq)]
enum Ground {
    Folder,
    Nothing,
    /// A file of ours that goes, there or further up.
    OwnFile(OutPath),
    Foreign(String),
}

/// What has to go and to be made for the staged files.
#[derive(Default)]
pub(super) struct Needs {
    /// Our files that have to go before others can come.
    pub(super) early: BTreeSet<OutPath>,
    /// Folders of ours that have to go before files can come.
    pub(super) clear: BTreeSet<String>,
    /// Folders to make, before and after the early files are gone.
    pub(super) make: [BTreeSet<String>; 2],
}

/// Looks at the places, each once.
pub(super) struct Survey<'a> {
    output: &'a Output,
    work: &'a Work,
    grounds: BTreeMap<String, Ground>,
    foreign: BTreeSet<PathBuf>,
    needs: Needs,
}

impl<'a> Survey<'a> {
    pub(super) fn new(output: &'a Output, work: &'a Work) -> Self {
        let (grounds, foreign) = (BTreeMap::new(), work.foreign.clone());
        Self { output, work, grounds, foreign, needs: Needs::default() }
    }

    /// No path may be a file and a folder.
    pub(super) fn once(&self) -> Result<(), Box<Diagnostic>> {
        let all = |path: &str| {
            self.work.staged.contains_key(path) || self.work.kept.contains_key(path)
        };
        for path in self.work.staged.keys().chain(self.work.kept.keys()) {
            if let Some(file) = folders(path.as_str()).find(|folder| all(folder)) {
                let message =
                    format!("`/{file}` is a file, and the folder of `/{path}` as well");
                return Err(Box::new(Diagnostic::error(Code::DuplicateAddress, message)));
            }
        }
        Ok(())
    }

    /// Notes what a staged file needs. Says whether it has to wait for others to go.
    pub(super) fn staged(&mut self, path: &OutPath, staged: &Staged) -> io::Result<bool> {
        let mut blocked = false;
        for folder in folders(path.as_str()) {
            match self.ground(folder)? {
                Ground::Folder => {}
                Ground::Nothing => {
                    self.needs.make[usize::from(blocked)].insert(folder.into());
                }
                Ground::OwnFile(file) => {
                    blocked = true;
                    self.needs.early.insert(file);
                    self.needs.make[1].insert(folder.into());
                }
                Ground::Foreign(other) => {
                    self.foreign.insert(self.output.place.shown(&other));
                    return Ok(false);
                }
            }
        }
        if staged.instead_of == Instead::Folder {
            blocked = true;
            self.needs.early.extend(self.output.own_below(path.as_str()).cloned());
            self.clear_folder(path.as_str())?;
        }
        Ok(blocked)
    }

    /// A file that we take over must not lie behind a link.
    pub(super) fn adopted(&mut self, path: &OutPath) -> io::Result<()> {
        for folder in folders(path.as_str()) {
            if let Ground::Foreign(other) = self.ground(folder)? {
                self.foreign.insert(self.output.place.shown(&other));
            }
        }
        Ok(())
    }

    /// What lies where the folder is wanted, once looked at.
    fn ground(&mut self, folder: &str) -> io::Result<Ground> {
        if let Some(ground) = self.grounds.get(folder) {
            return Ok(ground.clone());
        }
        let above = folder.rsplit_once('/').map(|(above, _)| self.ground(above));
        let ground = match above.transpose()? {
            None | Some(Ground::Folder) => self.look(folder)?,
            Some(other) => other,
        };
        self.grounds.insert(folder.into(), ground.clone());
        Ok(ground)
    }

    fn look(&self, folder: &str) -> io::Result<Ground> {
        let there = match fs::symlink_metadata(self.output.place.of(folder)) {
            Ok(there) => there,
            Err(error) if is_absent(&error) => return Ok(Ground::Nothing),
            Err(error) => return Err(error),
        };
        let own = self.output.own.get_key_value(folder);
        Ok(match own {
            _ if there.is_dir() => Ground::Folder,
            Some((path, _)) if there.is_file() => Ground::OwnFile(path.clone()),
            _ => Ground::Foreign(folder.into()),
        })
    }

    /// Looks through a folder in whose place a file should come: all in it must be ours.
    fn clear_folder(&mut self, folder: &str) -> io::Result<()> {
        let place = self.output.place.of(folder);
        for entry in walkdir::WalkDir::new(&place) {
            let entry = entry?;
            let below = entry.path().strip_prefix(&place).ok().and_then(Path::to_str);
            let name = match below {
                Some("") => folder.to_owned(),
                Some(below) => format!("{folder}/{}", below.replace('\\', "/")),
                None => String::new(),
            };
            if entry.file_type().is_dir() {
                self.needs.clear.insert(name);
            } else if !entry.file_type().is_file()
                || !self.needs.early.contains(name.as_str())
            {
                let shown = entry.path().strip_prefix(&self.output.place.folder);
                let shown = shown.unwrap_or(entry.path());
                self.foreign.insert(self.output.place.shown("").join(shown));
            }
        }
        Ok(())
    }

    /// Our files that go and are still there, with what lies there now. What somebody has
    /// replaced by something else than a file is no longer ours.
    pub(super) fn gone(&mut self) -> Result<Vec<(OutPath, Lies)>, Box<Diagnostic>> {
        let mut gone = Vec::new();
        let (output, work) = (self.output, self.work);
        let stays = |path| work.staged.contains_key(path) || work.kept.contains_key(path);
        for (path, lies) in output.own.iter().filter(|(path, _)| !stays(*path)) {
            let now = match fs::symlink_metadata(output.place.of(path.as_str())) {
                Ok(now) if now.is_file() => Stamp::of(&now),
                _ => continue,
            };
            let above = path.as_str().rsplit_once('/').map(|(above, _)| above);
            let ground = above.map_or(Ok(Ground::Folder), |above| self.ground(above));
            let at = |error| output.place.unwritable(path, &error);
            // Behind a link lies what is somebody else's.
            if ground.map_err(at)? == Ground::Folder {
                gone.push((path.clone(), Lies { stamp: now, ..*lies }));
            }
        }
        Ok(gone)
    }

    /// What is needed, if nothing is in the way.
    pub(super) fn needs(self) -> Result<Needs, Box<Diagnostic>> {
        if self.foreign.is_empty() {
            Ok(self.needs)
        } else {
            Err(in_the_way(&self.foreign))
        }
    }
}

fn in_the_way(foreign: &BTreeSet<PathBuf>) -> Box<Diagnostic> {
    let named: Vec<_> =
        foreign.iter().take(NAMED).map(|path| format!("`{}`", path.display())).collect();
    let more = match foreign.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let message = format!("Plenary did not write {}{more}", named.join(", "));
    let help = "the site has pages or files of these names: move what lies there away, \
                or choose another folder with `--output-dir`";
    Box::new(Diagnostic::error(Code::ForeignFile, message).help(help))
}
