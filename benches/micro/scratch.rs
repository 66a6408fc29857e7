//! Folders to work in, all in one among the system's temporary files.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;

static ALL: Mutex<Option<TempDir>> = Mutex::new(None);
static MADE: AtomicUsize = AtomicUsize::new(0);

/// A new folder.
pub(crate) fn folder() -> PathBuf {
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    let all = all.get_or_insert_with(|| TempDir::new().expect("a temporary folder"));
    let folder = all.path().join(MADE.fetch_add(1, Ordering::Relaxed).to_string());
    fs::create_dir(&folder).expect("a new folder");
    folder
}

/// Deletes all of them.
pub(crate) fn delete() {
    ALL.lock().unwrap_or_else(PoisonError::into_inner).take();
}
