//! What the sources looked like when they were last read.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;
use serde::{Deserialize, Deserializer, Serialize};

use super::read::fingerprint;
use super::walk::{Found, Walked, walk};
use crate::model::{Fingerprint, SourcePath};

/// A file system may give two writes within this time one and the same time stamp.
const COARSE: i64 = 2_000_000_000;

/// What the system says of a file without opening it. Two equal stamps of one path: very
/// likely nobody has written to the file in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written to, in nanoseconds since 1970.
    pub modified: i64,
    /// Its number in its file system; 0 where there is none.
    pub inode: u64,
}

/// What each source looked like, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index(#[serde(deserialize_with = "sorted")] BTreeMap<SourcePath, Seen>);

/// What one file looked like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    look: Look,
    /// What its bytes were.
    pub(super) fingerprint: Fingerprint,
    /// Whether the file was old enough for the next write to have another time stamp.
    settled: bool,
}

/// A stamp, and the time of the last change that nobody can set back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Look {
    pub(super) stamp: Stamp,
    changed: i64,
}

impl Stamp {
    /// The stamp of the file that the metadata belong to.
    #[must_use]
    pub fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().map_or(0, nanoseconds);
        Self { length: metadata.len(), modified, inode: inode(metadata) }
    }
}

impl Look {
    pub(super) fn of(metadata: &Metadata) -> Self {
        Self { stamp: Stamp::of(metadata), changed: changed(metadata) }
    }

    /// The look together with what was read, `now` being a time before the reading.
    pub(super) fn seen(self, fingerprint: Fingerprint, now: i64) -> Seen {
        Seen { look: self, fingerprint, settled: self.is_settled(now) }
    }

    /// Whether the file is old enough for its next write to have another time stamp.
    pub(super) fn is_settled(self, now: i64) -> bool {
        self.changed.saturating_add(COARSE) <= now
    }
}

impl Seen {
    /// Whether the file is as it was then if it looks so, and not so fresh that a later
    /// write may not show.
    pub(super) fn still_holds(&self, look: Look) -> bool {
        self.settled && self.look == look
    }
}

impl Index {
    /// Whether all sources below `root` are as they were: none was written to, none came,
    /// none went. Opens only those that were written to shortly before they were read.
    #[must_use]
    pub fn unchanged(&self, root: &Path) -> bool {
        let Walked { found, diagnostics, .. } = walk(root);
        diagnostics.is_empty()
            && found.len() == self.0.len()
            && found.par_iter().all(|found| self.is_as_it_was(found))
    }

    fn is_as_it_was(&self, found: &Found) -> bool {
        let Some(seen) = self.0.get(&found.path) else { return false };
        let Ok(metadata) = std::fs::metadata(&found.place) else { return false };
        seen.look == Look::of(&metadata)
            && (seen.settled
                || fingerprint(&found.place).is_ok_and(|now| now == seen.fingerprint))
    }

    /// The files whose bytes are not what they were at `before`; nothing if a file came or
    /// went.
    #[must_use]
    pub fn edited_since(&self, before: &Self) -> Option<Vec<&SourcePath>> {
        if self.0.len() != before.0.len() {
            return None;
        }
        let mut edited = Vec::new();
        for ((path, now), (other, then)) in self.0.iter().zip(&before.0) {
            if path != other {
                return None;
            }
            if now.fingerprint != then.fingerprint {
                edited.push(path);
            }
        }
        Some(edited)
    }

    /// The fingerprint of a file that was settled and looks as it did.
    pub(super) fn known(&self, path: &SourcePath, look: Look) -> Option<Fingerprint> {
        let seen = self.0.get(path)?;
        seen.still_holds(look).then_some(seen.fingerprint)
    }

    pub(super) fn insert(&mut self, path: SourcePath, seen: Seen) {
        self.0.insert(path, seen);
    }
}

/// Reads a map that was written in its order, which is faster at once than one by one.
fn sorted<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<BTreeMap<SourcePath, Seen>, D::Error> {
    Ok(Vec::deserialize(from)?.into_iter().collect())
}

/// The time of the file systems' clocks, as far as the machine has it.
pub(super) fn clock() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "says how fresh a time stamp is")]
    let now = SystemTime::now();
    nanoseconds(now)
}

fn nanoseconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(i64::MAX),
        Err(before) => {
            i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |nanos| -nanos)
        }
    }
}

#[cfg(unix)]
fn inode(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> i64 {
    use std::os::unix::fs::MetadataExt;
    metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(metadata: &Metadata) -> i64 {
    metadata.modified().map_or(i64::MAX, nanoseconds)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::read;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(site.path().join("content/pages")).expect("a folder");
        fs::write(site.path().join("content/site.yaml"), "a: 1\n").expect("a file");
        fs::write(site.path().join("content/pages/a.png"), "aaaa").expect("a file");
        site
    }

    fn index(site: &tempfile::TempDir) -> Index {
        read(site.path(), &Index::default(), &mut Diagnostics::new()).1
    }

    #[test]
    fn an_edit_is_told_from_a_new_file() {
        let site = site();
        let before = index(&site);
        assert_eq!(index(&site).edited_since(&before), Some(Vec::new()));
        fs::write(site.path().join("content/site.yaml"), "a: 2\n").expect("a file");
        let after = index(&site);
        let edited = after.edited_since(&before).expect("the same files");
        assert_eq!(edited, [&SourcePath::new("content/site.yaml").expect("a path")]);
        fs::write(site.path().join("content/new.yaml"), "a: 2\n").expect("a file");
        assert_eq!(index(&site).edited_since(&before), None);
    }

    #[test]
    fn a_site_that_nobody_touched_is_unchanged() {
        let site = site();
        assert!(index(&site).unchanged(site.path()));
    }

    #[test]
    fn a_file_that_came_or_went_is_a_change() {
        let site = site();
        let before = index(&site);
        fs::write(site.path().join("content/new.yaml"), "").expect("a file");
        assert!(!before.unchanged(site.path()));
        fs::remove_file(site.path().join("content/new.yaml")).expect("was there");
        assert!(before.unchanged(site.path()));
        fs::remove_file(site.path().join("content/site.yaml")).expect("was there");
        assert!(!before.unchanged(site.path()));
    }

    #[test]
    fn a_write_right_after_the_reading_is_seen_though_the_look_is_the_same() {
        let site = site();
        let place = site.path().join("content/pages/a.png");
        let mut before = index(&site);
        fs::write(&place, "bbbb").expect("a file");
        // As if the file system's clock had not moved on.
        let look = Look::of(&fs::metadata(&place).expect("is there"));
        for (path, seen) in &mut before.0 {
            if path.as_str() == "content/pages/a.png" {
                seen.look = look;
            }
        }
        assert!(!before.unchanged(site.path()));
        let (files, _) = read(site.path(), &before, &mut Diagnostics::new());
        let file = files.get("content/pages/a.png").expect("is there");
        assert_eq!(file.fingerprint, Fingerprint::of(b"bbbb"));
    }

    #[test]
    fn what_was_settled_is_taken_from_the_index() {
        let site = site();
        let place = site.path().join("content/pages/a.png");
        let path = SourcePath::new("content/pages/a.png").expect("a path");
        let look = Look::of(&fs::metadata(&place).expect("is there"));
        let mut index = Index::default();
        let fingerprint = Fingerprint::of(b"remembered");
        index.insert(path.clone(), look.seen(fingerprint, look.changed + COARSE));
        assert_eq!(index.known(&path, look), Some(fingerprint));
        index.insert(path.clone(), look.seen(fingerprint, look.changed + COARSE - 1));
        assert_eq!(index.known(&path, look), None);
    }
}
