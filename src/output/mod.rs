//! The output folder: what changed in it, the switch to what is new, and the manifest.
//!
//! Lives here: [`open()`], which gives an [`Output`] that files are handed to, from any
//! thread, and that puts them all into place at once; the [`Manifest`], what a build
//! remembers for the next one. New files wait in a hidden folder inside the output; the
//! switch moves them into place in an order in which no page that is reached from `/` ever
//! points to something that is not there, writes down before what it is about to do, and
//! undoes what it did if a step fails. Files that Plenary did not write are never touched.
//!
//! Unknown here: what is in a page, where it comes from, and which files there should be.

mod aside;
mod disk;
mod footing;
mod journal;
mod kept;
#[cfg(test)]
mod kills;
mod manifest;
#[cfg(test)]
mod outside;
mod place;
mod plan;
mod stage;
mod survey;
mod switch;

use std::fs;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use disk::Disk;
use place::{Place, unwritable};

pub use manifest::{Manifest, RouteRecord};
pub use stage::{Output, Rank, Tally};

/// Opens the output folder `output` of the site at `site_root`. It need not exist. While
/// another build of the same output runs, this one waits.
///
/// # Errors
/// Says why nobody should write there, or why what is remembered of it cannot be read.
pub fn open(site_root: &Path, output: &Path) -> Result<Output, Box<Diagnostic>> {
    open_on(Disk::default(), site_root, output)
}

fn open_on(
    disk: Disk,
    site_root: &Path,
    output: &Path,
) -> Result<Output, Box<Diagnostic>> {
    let place = Place::new(site_root, output)?;
    if !place.state.exists() {
        disk.make(&place.state).map_err(|error| unwritable(&place.state, &error))?;
    }
    let lock = place.remembered("lock");
    let lock = fs::File::create(&lock).map_err(|error| unwritable(&lock, &error))?;
    // A file system without locks has no second builder to wait for that we could know of.
    let _ = lock.lock();
    let (files, previous) = journal::recover(&disk, &place)?;
    Ok(Output::new(disk, place, files, previous, lock))
}
