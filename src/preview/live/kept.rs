//! The last good bytes of the pages that browsers show: a page that cannot be rendered
//! stays as it was.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Made;
use super::streams::NONE;

/// How many pages are kept. More are open at no desk.
const MOST: usize = 256;

/// The pages that were given out last, by their addresses.
#[derive(Default)]
pub(in crate::preview) struct Kept(Mutex<Pages>);

#[derive(Default)]
struct Pages {
    by_address: HashMap<String, Page>,
    /// Counts the uses.
    clock: u64,
}

struct Page {
    bytes: Arc<[u8]>,
    version: String,
    used: u64,
}

impl Kept {
    /// Keeps a page in the place of its older self.
    pub(in crate::preview) fn put(&self, address: &str, made: &Made) {
        let mut pages = self.lock();
        pages.clock += 1;
        let page = Page {
            bytes: Arc::clone(&made.bytes),
            version: made.version.clone(),
            used: pages.clock,
        };
        pages.by_address.insert(address.into(), page);
        if pages.by_address.len() > MOST {
            let oldest = pages.by_address.iter().min_by_key(|(_, page)| page.used);
            if let Some(address) = oldest.map(|(address, _)| address.clone()) {
                pages.by_address.remove(&address);
            }
        }
    }

    /// A page, if it is kept in that version.
    pub(in crate::preview) fn get(&self, address: &str, version: &str) -> Option<Made> {
        self.last(address).filter(|made| made.version == version)
    }

    /// A page as it was when it could be rendered last.
    pub(in crate::preview) fn last(&self, address: &str) -> Option<Made> {
        let mut pages = self.lock();
        pages.clock += 1;
        let clock = pages.clock;
        let page = pages.by_address.get_mut(address)?;
        page.used = clock;
        Some(Made { bytes: Arc::clone(&page.bytes), version: page.version.clone() })
    }

    /// The version of a page as it was when it could be rendered last.
    pub(in crate::preview) fn version(&self, address: &str) -> String {
        self.last(address).map_or_else(|| NONE.into(), |made| made.version)
    }

    fn lock(&self) -> MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
