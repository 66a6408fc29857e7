//! What the switch will do, and whether anything is in the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::Lies;
use super::stage::{Instead, Output, Rank, Staged, Work, is_absent};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::OutPath;
use crate::source::Stamp;

/// The page at `/`.
const ROOT: &str = "index.html";

/// So many foreign files are named.
const NAMED: usize = 5;

/// The phases of a switch, and what it lays its hand on.
pub(super) struct Plan {
    pub(super) phases: Vec<Phase>,
    pub(super) claims: Vec<(OutPath, Lies)>,
}

/// A part of the switch. The steps of one part may be done in any order, or at once.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Makes folders whose parents exist.
    Make(Vec<String>),
    /// Moves files into their place.
    Place(Vec<OutPath>),
    /// Writes the manifest.
    Manifest,
    /// Takes files away.
    Remove(Vec<OutPath>),
    /// Removes folders, which must be empty then.
    Clear(Vec<String>),
    /// Removes each folder that is empty now, in this order.
    Tidy(Vec<String>),
}

/// What lies where a folder is wanted.
#[derive(Clone, PartialEq, Eq)]
enum Ground {
    Folder,
    Nothing,
    /// A file of ours that goes, there or further up.
    OwnFile(OutPath),
    Foreign(String),
}

impl Plan {
    /// Looks at the places of all that was handed over.
    pub(super) fn new(output: &Output, work: &Work) -> Result<Self, Box<Diagnostic>> {
        let mut survey = Survey {
            output,
            work,
            grounds: BTreeMap::new(),
            foreign: work.foreign.clone(),
            early: BTreeSet::new(),
            clear: BTreeSet::new(),
            make: [BTreeSet::new(), BTreeSet::new()],
        };
        survey.once()?;
        let mut files = Files::default();
        for (path, staged) in &work.staged {
            let at = |error| output.place.unwritable(path, &error);
            let blocked = survey.staged(path, staged).map_err(at)?;
            files.sort_in(path, staged, blocked);
        }
        for path in work.kept.keys().filter(|path| !output.own.contains_key(*path)) {
            let at = |error| output.place.unwritable(path, &error);
            survey.adopted(path).map_err(at)?;
        }
        let mut claims = survey.gone()?;
        if !survey.foreign.is_empty() {
            return Err(in_the_way(&survey.foreign));
        }
        let gone = claims.iter().map(|(path, _)| path.clone());
        let (early, late) = gone.partition(|path| survey.early.contains(path));
        claims
            .extend(work.staged.iter().map(|(path, staged)| (path.clone(), staged.lies)));
        Ok(Self { phases: survey.phases(files, early, late), claims })
    }

    /// How many files go.
    pub(super) fn deleted(&self) -> usize {
        self.phases
            .iter()
            .map(|phase| if let Phase::Remove(files) = phase { files.len() } else { 0 })
            .sum()
    }

    /// Whether nothing but the manifest changes.
    pub(super) fn is_idle(&self) -> bool {
        self.phases.iter().all(|phase| *phase == Phase::Manifest)
    }
}

/// The staged files by when they are put into place.
#[derive(Default)]
struct Files {
    assets: Vec<OutPath>,
    new_pages: Vec<OutPath>,
    new_announcers: Vec<OutPath>,
    blocked: Vec<(Rank, OutPath)>,
    changed_pages: Vec<OutPath>,
    changed_announcers: Vec<OutPath>,
}

impl Files {
    fn sort_in(&mut self, path: &OutPath, staged: &Staged, blocked: bool) {
        let new = staged.instead_of != Instead::File;
        let files = match staged.rank {
            rank if blocked => return self.blocked.push((rank, path.clone())),
            Rank::Asset => &mut self.assets,
            Rank::Page if new => &mut self.new_pages,
            Rank::Page => &mut self.changed_pages,
            Rank::Announcer if new => &mut self.new_announcers,
            Rank::Announcer => &mut self.changed_announcers,
        };
        files.push(path.clone());
    }
}

struct Survey<'a> {
    output: &'a Output,
    work: &'a Work,
    grounds: BTreeMap<String, Ground>,
    foreign: BTreeSet<PathBuf>,
    /// Our files that have to go before others can come.
    early: BTreeSet<OutPath>,
    /// Folders of ours that have to go before files can come.
    clear: BTreeSet<String>,
    /// Folders to make, before and after the early files are gone.
    make: [BTreeSet<String>; 2],
}

impl Survey<'_> {
    /// No path may be a file and a folder.
    fn once(&self) -> Result<(), Box<Diagnostic>> {
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
    fn staged(&mut self, path: &OutPath, staged: &Staged) -> io::Result<bool> {
        let mut blocked = false;
        for folder in folders(path.as_str()) {
            match self.ground(folder)? {
                Ground::Folder => {}
                Ground::Nothing => {
                    self.make[usize::from(blocked)].insert(folder.into());
                }
                Ground::OwnFile(file) => {
                    blocked = true;
                    self.early.insert(file);
                    self.make[1].insert(folder.into());
                }
                Ground::Foreign(other) => {
                    self.foreign.insert(self.output.place.shown(&other));
                    return Ok(false);
                }
            }
        }
        if staged.instead_of == Instead::Folder {
            blocked = true;
            self.early.extend(self.output.own_below(path.as_str()).cloned());
            self.clear_folder(path.as_str())?;
        }
        Ok(blocked)
    }

    /// A file that we take over must not lie behind a link.
    fn adopted(&mut self, path: &OutPath) -> io::Result<()> {
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
                self.clear.insert(name);
            } else if !entry.file_type().is_file() || !self.early.contains(name.as_str())
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
    fn gone(&mut self) -> Result<Vec<(OutPath, Lies)>, Box<Diagnostic>> {
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

    fn phases(
        self,
        mut files: Files,
        early: Vec<OutPath>,
        late: Vec<OutPath>,
    ) -> Vec<Phase> {
        let [make, make_after] = self.make;
        let mut phases = by_depth(make);
        phases.push(Phase::Place(files.assets));
        phases.push(Phase::Place(files.new_pages));
        phases.extend(one_by_one(files.new_announcers));
        // Where a file takes a folder's place, or a folder a file's, old pages point to
        // what goes and new ones to what comes: this is as short as it can be.
        phases.push(Phase::Remove(early));
        let clear = self.clear.into_iter().rev().map(|folder| Phase::Clear(vec![folder]));
        phases.extend(clear);
        phases.extend(by_depth(make_after));
        files.blocked.sort();
        phases.push(Phase::Place(
            files.blocked.into_iter().map(|(_, path)| path).collect(),
        ));
        phases.push(Phase::Place(files.changed_pages));
        phases.extend(one_by_one(files.changed_announcers));
        phases.push(Phase::Manifest);
        let tidy: BTreeSet<_> = late
            .iter()
            .flat_map(|path| folders(path.as_str()))
            .map(String::from)
            .collect();
        // What goes may point to what goes, which nobody sees once `/` is gone.
        let (root, late) = late.into_iter().partition(|path| path.as_str() == ROOT);
        phases.push(Phase::Remove(root));
        phases.push(Phase::Remove(late));
        phases.push(Phase::Tidy(tidy.into_iter().rev().collect()));
        phases.retain(|phase| match phase {
            Phase::Make(list) | Phase::Clear(list) | Phase::Tidy(list) => {
                !list.is_empty()
            }
            Phase::Place(list) | Phase::Remove(list) => !list.is_empty(),
            Phase::Manifest => true,
        });
        phases
    }
}

/// The folders on the way to `path`, from the top.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

/// Folders in groups, each of which lies in folders of the group before.
fn by_depth(folders: BTreeSet<String>) -> Vec<Phase> {
    let mut depths: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for folder in folders {
        depths.entry(folder.matches('/').count()).or_default().push(folder);
    }
    depths.into_values().map(Phase::Make).collect()
}

/// Announcing files one after the other: deep ones first, and `/` as the very last, for
/// from there on all others are reached.
fn one_by_one(mut files: Vec<OutPath>) -> impl Iterator<Item = Phase> {
    files.sort_by_cached_key(|path| {
        let path = path.as_str();
        (path == ROOT, usize::MAX - path.matches('/').count(), path.to_owned())
    });
    files.into_iter().map(|path| Phase::Place(vec![path]))
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
