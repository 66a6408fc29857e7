//! Which folders the output lacked when a build first asked for them.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::sync::{PoisonError, RwLock};

use super::place::Place;
use super::plan::folders;
use super::stage::is_absent;

/// The folders that were looked at, each once.
#[derive(Default)]
pub(super) struct Footing {
    /// Whether the folder is there.
    known: RwLock<HashMap<Box<str>, bool>>,
}

impl Footing {
    /// Whether the file at `path` would lie in a folder that is not there. Where something
    /// else stands in a folder's place, the folder is not missing.
    pub(super) fn is_missing(&self, place: &Place, path: &str) -> io::Result<bool> {
        for folder in folders(path) {
            let known = {
                let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
                known.get(folder).copied()
            };
            let there = match known {
                Some(there) => there,
                None => match fs::symlink_metadata(place.of(folder)) {
                    Ok(there) if there.is_dir() => self.note(folder, true),
                    Ok(_) => return Ok(false),
                    Err(error) if is_absent(&error) => self.note(folder, false),
                    Err(error) => return Err(error),
                },
            };
            if !there {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn note(&self, folder: &str, there: bool) -> bool {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(folder.into(), there);
        there
    }
}
