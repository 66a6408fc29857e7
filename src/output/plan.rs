//! What the switch will do, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use super::journal::Journal;
use super::stage::{Instead, Output, Rank, Staged, Work};
use super::survey::{Needs, Survey, Way};
use crate::diagnostic::Diagnostic;
use crate::model::OutPath;

/// The page at `/`.
const ROOT: &str = "index.html";

/// The phases of a switch, and what it lays its hand on.
pub(super) struct Plan {
    pub(super) phases: Vec<Phase>,
    pub(super) journal: Journal,
}

/// A part of the switch. The steps of one part may be done in any order, or at once.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Makes folders whose parents exist.
    Make(Vec<String>),
    /// Moves folders into their place, with all that is in them.
    Graft(Vec<String>),
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

impl Plan {
    /// Looks at the places of all that was handed over.
    pub(super) fn new(output: &Output, work: &Work) -> Result<Self, Box<Diagnostic>> {
        let mut survey = Survey::new(output, work);
        survey.once()?;
        let mut files = Files::default();
        for (path, staged) in &work.staged {
            let at = |error| output.place.unwritable(path, &error);
            match survey.staged(path, staged).map_err(at)? {
                Way::Grafted => {}
                Way::Free => files.sort_in(path, staged),
                Way::Blocked => files.blocked.push((staged.rank, path.clone())),
            }
        }
        for path in work.kept.keys().filter(|path| !output.own.contains_key(*path)) {
            let at = |error| output.place.unwritable(path, &error);
            survey.adopted(path).map_err(at)?;
        }
        let mut claims = survey.gone()?;
        let needs = survey.needs()?;
        let gone = claims.iter().map(|(path, _)| path.clone()).collect();
        let staged = work.staged.iter();
        claims.extend(staged.map(|(path, staged)| (path.clone(), staged.lies)));
        Ok(Self { phases: phases(needs, files, gone), journal: Journal { claims } })
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
    new_assets: Vec<OutPath>,
    changed_assets: Vec<OutPath>,
    new_pages: Vec<OutPath>,
    new_announcers: Vec<OutPath>,
    blocked: Vec<(Rank, OutPath)>,
    changed_pages: Vec<OutPath>,
    changed_announcers: Vec<OutPath>,
}

impl Files {
    fn sort_in(&mut self, path: &OutPath, staged: &Staged) {
        let new = staged.instead_of != Instead::File;
        let files = match staged.rank {
            Rank::Asset if new => &mut self.new_assets,
            Rank::Asset => &mut self.changed_assets,
            Rank::Page if new => &mut self.new_pages,
            Rank::Page => &mut self.changed_pages,
            Rank::Announcer if new => &mut self.new_announcers,
            Rank::Announcer => &mut self.changed_announcers,
        };
        files.push(path.clone());
    }
}

/// All of it in the order in which no page points to what is not there.
fn phases(needs: Needs, mut files: Files, gone: Vec<OutPath>) -> Vec<Phase> {
    let (early, late): (Vec<_>, Vec<_>) =
        gone.into_iter().partition(|path| needs.early.contains(path));
    let [make, make_after] = needs.make;
    let mut graft: BTreeMap<Rank, Vec<String>> = BTreeMap::new();
    for (rank, folder) in needs.graft {
        graft.entry(rank).or_default().push(folder);
    }
    let mut grafts = |rank| Phase::Graft(graft.remove(&rank).unwrap_or_default());
    let mut phases = by_depth(make);
    phases.push(grafts(Rank::Asset));
    phases.push(Phase::Place(files.new_assets));
    phases.push(Phase::Place(files.changed_assets));
    phases.push(grafts(Rank::Page));
    phases.push(Phase::Place(files.new_pages));
    // No page leads into a new folder before one that was there changes, or `/` comes.
    phases.push(grafts(Rank::Announcer));
    phases.extend(one_by_one(files.new_announcers));
    // Where a file takes a folder's place, or a folder a file's, old pages point to
    // what goes and new ones to what comes: this is as short as it can be.
    phases.push(Phase::Remove(early));
    let clear = needs.clear.into_iter().rev().map(|folder| Phase::Clear(vec![folder]));
    phases.extend(clear);
    phases.extend(by_depth(make_after));
    files.blocked.sort();
    phases.push(Phase::Place(files.blocked.into_iter().map(|(_, path)| path).collect()));
    phases.push(Phase::Place(files.changed_pages));
    phases.extend(one_by_one(files.changed_announcers));
    phases.push(Phase::Manifest);
    let tidy: BTreeSet<_> =
        late.iter().flat_map(|path| folders(path.as_str())).map(String::from).collect();
    // What goes may point to what goes, which nobody sees once `/` is gone.
    let (root, late) = late.into_iter().partition(|path| path.as_str() == ROOT);
    phases.push(Phase::Remove(root));
    phases.push(Phase::Remove(late));
    phases.push(Phase::Tidy(tidy.into_iter().rev().collect()));
    phases.retain(|phase| match phase {
        Phase::Make(list)
        | Phase::Graft(list)
        | Phase::Clear(list)
        | Phase::Tidy(list) => !list.is_empty(),
        Phase::Place(list) | Phase::Remove(list) => !list.is_empty(),
        Phase::Manifest => true,
    });
    phases
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
