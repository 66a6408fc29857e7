//! What is about to be done, written down before. Of a build that was cut short in the
//! middle of its switch it says which files are ours; the next build does the rest.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::kept::{self, Files, Lies, Own, decode, encode};
use super::manifest::Manifest;
use super::place::{Place, unreadable, unwritable};
use super::plan::folders;
use crate::diagnostic::Diagnostic;
use crate::model::OutPath;
use crate::source::Stamp;

/// The files that a switch puts into place or takes away.
#[derive(Serialize, Deserialize)]
pub(super) struct Journal {
    /// Where, and what lies there by our hand as soon as it was put there, or until it is
    /// taken away.
    pub(super) claims: Vec<(OutPath, Lies)>,
}

impl Journal {
    /// Writes it down.
    pub(super) fn write(&self, disk: &Disk, place: &Place) -> io::Result<()> {
        let aside = place.remembered("journal.new");
        disk.replace(&place.remembered("journal"), &aside, &encode(self))
    }
}

/// Reads what is kept of the output, and settles what a build left that was cut short: its
/// hidden folder goes, and what it had already put into place becomes ours.
pub(super) fn recover(
    disk: &Disk,
    place: &Place,
) -> Result<(Files<Own>, Option<Manifest>), Box<Diagnostic>> {
    let manifest = place.remembered("manifest");
    let bytes = read(place, "manifest")?;
    let mut kept = bytes.as_deref().and_then(kept::kept).unwrap_or_default();
    if let Some(bytes) = read(place, "journal")? {
        if let Some(journal) = decode::<Journal>(&bytes) {
            tidy(disk, &journal, place);
            take(&mut kept.files.own, journal, place);
            kept.files.unfinished = true;
            let aside = place.remembered("manifest.new");
            disk.replace(&manifest, &aside, &kept.bytes())
                .map_err(|error| unwritable(&manifest, &error))?;
        }
        let journal = place.remembered("journal");
        disk.remove(&journal).map_err(|error| unwritable(&journal, &error))?;
    }
    for left in
        ["manifest.new", "manifest.old", "journal.new"].map(|what| place.remembered(what))
    {
        if left.exists() {
            disk.remove(&left).map_err(|error| unwritable(&left, &error))?;
        }
    }
    let aside = place.aside();
    let removed = match fs::symlink_metadata(&aside) {
        Ok(metadata) if metadata.is_dir() => disk.remove_all(&aside),
        Ok(_) => disk.remove(&aside),
        Err(_) => Ok(()),
    };
    removed.map_err(|error| unwritable(&aside, &error))?;
    Ok((kept.files, kept.manifest))
}

fn read(place: &Place, what: &str) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    let file = place.remembered(what);
    match fs::read(&file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(&file, &error)),
    }
}

/// Removes the folders that were made for nothing, or had lost all that was in them.
fn tidy(disk: &Disk, journal: &Journal, place: &Place) {
    let paths = journal.claims.iter().map(|(path, _)| path.as_str());
    let folders: BTreeSet<_> = paths.flat_map(folders).collect();
    for folder in folders.into_iter().rev() {
        let _ = disk.remove_folder(&place.of(folder));
    }
}

/// Takes the claims that are true: no more than what really lies there as it was written
/// is ours.
fn take(own: &mut Own, journal: Journal, place: &Place) {
    for (path, lies) in journal.claims {
        let there = fs::symlink_metadata(place.of(path.as_str()));
        if there.is_ok_and(|there| there.is_file() && Stamp::of(&there) == lies.stamp) {
            own.insert(path, lies);
        }
    }
}
