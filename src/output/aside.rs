//! The hidden folder inside the output in which new files wait for the switch. It exists
//! only while a build runs. Files of folders that the output does not have wait in folders
//! of the same names, which the switch can move as a whole; all others lie side by side.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::disk::Disk;
use crate::source::Stamp;

/// Where a file waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// At its own path, in the tree of new folders.
    InTree,
    /// Under a number.
    Alone(usize),
}

/// The folder of new folders. Its name is no number.
const TREE: &str = "new";

/// The hidden folder. Dropped, it takes with it what was made for its sake.
pub(super) struct Aside {
    pub(super) disk: Disk,
    folder: PathBuf,
    output: PathBuf,
    made: Mutex<Made>,
    next: AtomicUsize,
}

#[derive(Default)]
struct Made {
    folder: bool,
    /// The output, and the folders above it that were missing.
    output: Vec<PathBuf>,
}

impl Aside {
    /// Will be `folder` in `output` as soon as something is written.
    pub(super) fn new(disk: Disk, output: &Path, folder: PathBuf) -> Self {
        let (made, next) = (Mutex::default(), AtomicUsize::new(0));
        Self { disk, folder, output: output.into(), made, next }
    }

    /// Makes the folder, if it is not yet there.
    pub(super) fn make(&self) -> io::Result<()> {
        let mut made = self.made();
        if made.folder {
            return Ok(());
        }
        let missing: Vec<_> =
            self.output.ancestors().take_while(|above| !above.exists()).collect();
        for folder in missing.into_iter().rev() {
            self.disk.make(folder)?;
            made.output.push(folder.into());
        }
        self.disk.make(&self.folder)?;
        made.folder = true;
        Ok(())
    }

    /// Writes a file that waits alone.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<(Waits, Stamp)> {
        let number = self.number();
        let stamp = self.disk.write_new(&self.numbered(number), bytes)?;
        Ok((Waits::Alone(number), stamp))
    }

    /// Writes a file that waits at its path in the tree; where it has no place there, alone.
    pub(super) fn write_in_tree(
        &self,
        path: &str,
        bytes: &[u8],
    ) -> io::Result<(Waits, Stamp)> {
        let place = self.in_tree(path);
        let written = place
            .parent()
            .map_or(Ok(()), |folder| self.grow(folder))
            .and_then(|()| self.disk.write_new(&place, bytes));
        match written {
            Ok(stamp) => Ok((Waits::InTree, stamp)),
            // Two files of which one has the name of the other's folder; or the names are
            // one for this file system.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::AlreadyExists
                        | io::ErrorKind::NotADirectory
                        | io::ErrorKind::IsADirectory
                ) =>
            {
                self.write(bytes)
            }
            Err(error) => Err(error),
        }
    }

    /// Makes a folder of the tree and those above it in the tree that are missing.
    fn grow(&self, folder: &Path) -> io::Result<()> {
        let make = || match self.disk.make(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            made => made,
        };
        match (make(), folder.parent()) {
            (Err(error), Some(above))
                if error.kind() == io::ErrorKind::NotFound && above != self.folder =>
            {
                self.grow(above)?;
                make()
            }
            (made, _) => made,
        }
    }

    /// Where the file at `path` lies while it waits.
    pub(super) fn place(&self, path: &str, waits: Waits) -> PathBuf {
        match waits {
            Waits::InTree => self.in_tree(path),
            Waits::Alone(number) => self.numbered(number),
        }
    }

    /// Where a folder, or a file, of the output lies in the tree.
    pub(super) fn in_tree(&self, path: &str) -> PathBuf {
        let mut place = self.folder.join(TREE);
        place.push(path);
        place
    }

    /// A free place.
    pub(super) fn free(&self) -> PathBuf {
        self.numbered(self.number())
    }

    fn number(&self) -> usize {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    fn numbered(&self, number: usize) -> PathBuf {
        self.folder.join(number.to_string())
    }

    /// The output is to stay, also if it is new.
    pub(super) fn settle(&self) {
        self.made().output.clear();
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        let made = self.made.get_mut().unwrap_or_else(PoisonError::into_inner);
        // What cannot be removed now, the next build removes.
        if made.folder {
            let _ = self.disk.remove_all(&self.folder);
        }
        for folder in made.output.iter().rev() {
            let _ = self.disk.remove_folder(folder);
        }
    }
}
