//! The steps that change a file system. All of `output` takes them through here, so that
//! a test can let any one of them fail, or end the program at it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::source::Stamp;

/// Takes the steps.
#[derive(Default)]
pub(super) struct Disk {
    /// What goes wrong.
    #[cfg(test)]
    pub(super) fault: super::kills::Fault,
}

#[cfg_attr(
    not(test),
    expect(clippy::unused_self, reason = "the tests' faults are in it")
)]
impl Disk {
    /// Makes a folder in one that exists.
    pub(super) fn make(&self, folder: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        fs::create_dir(folder)
    }

    /// Writes a file.
    pub(super) fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        let mut opened = fs::File::create(file)?;
        #[cfg(test)]
        self.fault.step()?;
        opened.write_all(bytes)
    }

    /// Writes a file where none is, and says what it looks like then. Nobody else looks at
    /// it before.
    pub(super) fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<Stamp> {
        #[cfg(test)]
        self.fault.step()?;
        let mut opened = fs::File::create_new(file)?;
        #[cfg(test)]
        self.fault.step()?;
        opened.write_all(bytes)?;
        Ok(Stamp::of(&opened.metadata()?))
    }

    /// Replaces a file whole, by way of `aside`, a place in the same folder.
    pub(super) fn replace(
        &self,
        file: &Path,
        aside: &Path,
        bytes: &[u8],
    ) -> io::Result<()> {
        self.write(aside, bytes)?;
        self.rename(aside, file)
    }

    /// Moves a file or a folder; a file that was there is replaced.
    pub(super) fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        fs::rename(from, to)
    }

    /// Lets two files change places in one step. Where the system or the file system has no
    /// such step, the error is [`io::ErrorKind::Unsupported`].
    pub(super) fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        exchange(one, other)
    }

    /// Gives a file a second name.
    pub(super) fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        fs::hard_link(from, to)
    }

    /// Removes a file, or a link.
    pub(super) fn remove(&self, file: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        fs::remove_file(file)
    }

    /// Removes an empty folder.
    pub(super) fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        fs::remove_dir(folder)
    }

    /// Removes a folder of our own with all that is in it.
    pub(super) fn remove_all(&self, folder: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        fs::remove_dir_all(folder)
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {
            Err(io::ErrorKind::Unsupported.into())
        }
        done => Ok(done?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
