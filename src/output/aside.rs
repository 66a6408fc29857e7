//! The hidden folder inside the output in which new files wait for the switch. It exists
//! only while a build runs.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::disk::Disk;
use crate::source::Stamp;

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

    /// Writes a file that waits.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<(PathBuf, Stamp)> {
        let place = self.free();
        let stamp = self.disk.write(&place, bytes)?;
        Ok((place, stamp))
    }

    /// A free place.
    pub(super) fn free(&self) -> PathBuf {
        self.folder.join(self.next.fetch_add(1, Ordering::Relaxed).to_string())
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
