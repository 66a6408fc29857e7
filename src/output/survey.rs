//! What lies where files will go, and whether anything is in the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::aside::Waits;
use super::kept::Lies;
use super::plan::folders;
use super::stage::{Instead, Output, Rank, Staged, Work, is_absent};
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
    /// A folder that is made.
    Made,
    /// A folder that comes as a whole, here or further up.
    Grafted,
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
    /// Folders that come as a whole, with the last rank of what is in them.
    pub(super) graft: Vec<(Rank, String)>,
}

/// How a staged file comes to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By itself.
    Free,
    /// By itself, after others are gone.
    Blocked,
    /// With a folder.
    Grafted,
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

    /// No path may be a file and a folder. Those that are kept are on the disk already, and
    /// cannot be.
    pub(super) fn once(&self) -> Result<(), Box<Diagnostic>> {
        let is_file = |path: &str| {
            self.work.staged.contains_key(path) || self.work.kept.contains_key(path)
        };
        let mut before = "";
        for path in self.work.staged.keys().map(OutPath::as_str) {
            // Most of the way is that of the path before.
            let looked_at = |folder: &&str| {
                before.strip_prefix(*folder).is_some_and(|rest| rest.starts_with('/'))
            };
            let mut ways = folders(path).filter(|folder| !looked_at(folder));
            if let Some(file) = ways.find(|folder| is_file(folder)) {
                return Err(twice(file, path));
            }
            if let Some(other) = self.work.kept_below(path).next() {
                return Err(twice(path, other.as_str()));
            }
            before = path;
        }
        Ok(())
    }

    /// Notes what a staged file needs, and says how it comes to its place.
    pub(super) fn staged(&mut self, path: &OutPath, staged: &Staged) -> io::Result<Way> {
        let mut way = Way::Free;
        for folder in folders(path.as_str()) {
            match self.ground(folder)? {
                Ground::Folder | Ground::Made => {}
                Ground::Grafted => return Ok(Way::Grafted),
                Ground::Nothing if way == Way::Free && self.graft(folder) => {
                    return Ok(Way::Grafted);
                }
                Ground::Nothing => {
                    let make = &mut self.needs.make[usize::from(way == Way::Blocked)];
                    make.insert(folder.into());
                    self.grounds.insert(folder.into(), Ground::Made);
                }
                Ground::OwnFile(file) => {
                    way = Way::Blocked;
                    self.needs.early.insert(file);
                    self.needs.make[1].insert(folder.into());
                }
                Ground::Foreign(other) => {
                    self.foreign.insert(self.output.place.shown(&other));
                    return Ok(Way::Free);
                }
            }
        }
        if staged.instead_of == Instead::Folder {
            way = Way::Blocked;
            self.needs.early.extend(self.output.own_below(path.as_str()).cloned());
            self.clear_folder(path.as_str())?;
        } else if staged.waits == Waits::InTree {
            // Its folder was missing, and somebody has made it since.
            match fs::symlink_metadata(self.output.place.of(path.as_str())) {
                Ok(_) => _ = self.foreign.insert(self.output.place.shown(path.as_str())),
                Err(error) if is_absent(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(way)
    }

    /// Lets a folder that is not there come as a whole, if all its files wait in the tree.
    fn graft(&mut self, folder: &str) -> bool {
        let mut files = self.work.staged_below(folder).map(|(_, staged)| staged);
        let rank = files.try_fold(Rank::Asset, |rank, staged| {
            (staged.waits == Waits::InTree).then_some(rank.max(staged.rank))
        });
        if let Some(rank) = rank {
            self.needs.graft.push((rank, folder.into()));
            self.grounds.insert(folder.into(), Ground::Grafted);
        }
        rank.is_some()
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
            Some(Ground::Made) => Ground::Nothing,
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

fn twice(file: &str, below: &str) -> Box<Diagnostic> {
    let message = format!("`/{file}` is a file, and the folder of `/{below}` as well");
    Box::new(Diagnostic::error(Code::DuplicateAddress, message))
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
