//! Which files may have changed: told by the system, and found by looking.
//!
//! The system's events say only where to look again; what they say has happened there is
//! not believed. Behind them, now and then, the whole site is looked at by metadata, so
//! that nothing is lost for good: not on network drives, which tell nothing, not when the
//! system dropped events, not when the site's folder was replaced. Where the system cannot
//! watch at all, that look is the whole watch.

mod cover;
mod gather;
mod looks;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;
use crate::model::SourcePath;
use cover::Cover;
use gather::{Gathered, Gatherer, Woken};
use looks::Looks;

/// The shortest time between two looks at everything while the system tells of changes.
const SLOW: Duration = Duration::from_secs(3);

/// The same while it does not: the shortest and the longest.
const POLL: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(2));

/// A look is followed by so many times the time that it took: a twentieth of a processor.
const RATIO: u32 = 20;

/// Of more paths than these it is faster to look at everything.
const MANY: usize = 1_000;

/// Where files may have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Batch {
    /// These files, and everything in these folders. What is there no more counts too.
    Paths(BTreeSet<SourcePath>),
    /// Anywhere.
    Everything,
}

/// Watches the files of a site. Its folder may be moved away and come back meanwhile.
#[derive(Debug)]
pub struct Watch {
    gatherer: Arc<Gatherer>,
    cover: Cover,
    looks: Looks,
    /// When everything is looked at next.
    due: Instant,
    /// What the last look found, as long as events at the same time are waited for.
    owed: BTreeSet<SourcePath>,
    /// Whether the caller could know of the trouble.
    trouble_is_known: bool,
}

/// Ends or wakes a [`Watch`], from any thread.
#[derive(Clone, Debug)]
pub struct Stop(Arc<Gatherer>);

impl Watch {
    /// Watches the site below `root` from now on; read it only after that, and no change
    /// is lost. Never fails: where the system cannot watch, or if `poll` is asked for, all
    /// files are looked at again and again.
    #[must_use]
    pub fn new(root: &Path, poll: bool) -> Self {
        let gatherer = Arc::new(Gatherer::default());
        let mut cover = if poll { Cover::none() } else { Cover::new(&gatherer) };
        let mut looks = Looks::new(root);
        // First, so that what happens during the first look is told.
        cover.stretch(&looks.grounds());
        let start = now();
        looks.all();
        cover.stretch(&looks.grounds());
        let due = next_look(&cover, start);
        let trouble_is_known = cover.trouble().is_some();
        Self { gatherer, cover, looks, due, owed: BTreeSet::new(), trouble_is_known }
    }

    /// Why the system does not watch, if it should but cannot. That can change: after the
    /// limit was met by a new folder there is a batch of [`Batch::Everything`].
    #[must_use]
    pub fn trouble(&self) -> Option<Diagnostic> {
        self.cover.trouble()
    }

    /// What ends this watch.
    #[must_use]
    pub fn stopper(&self) -> Stop {
        Stop(Arc::clone(&self.gatherer))
    }

    /// Makes a batch of what the system told.
    fn heed(&mut self, gathered: &Gathered) -> Option<Batch> {
        if let Some(trouble) = &gathered.trouble {
            self.cover.give_up(trouble.clone());
        }
        if gathered.lost {
            // Folders may have come that nobody watches.
            self.cover.forget_all();
            self.cover.stretch(&self.looks.grounds());
            self.look();
            self.owed.clear();
            return Some(Batch::Everything);
        }
        let mut grounds_moved = false;
        for place in &gathered.places {
            grounds_moved |= self.cover.forget(place);
            if self.looks.is_root(place) {
                self.due = now();
            }
            let names = self.looks.names(place);
            if !names.is_empty() && looks::is_folder(place) {
                // It may be new: whatever comes into it before it is watched is in the
                // batch, for that is the whole folder.
                self.cover.folder(place);
            }
            self.owed.extend(names);
        }
        if self.owed.len() > MANY {
            self.look();
            return self.settle();
        }
        for path in &self.owed {
            grounds_moved |= self.looks.at(path);
        }
        if grounds_moved {
            self.cover.stretch(&self.looks.grounds());
        }
        self.settle()
    }

    /// Looks at everything, and says what looks different.
    fn look(&mut self) -> BTreeSet<SourcePath> {
        let start = now();
        let changed = self.looks.all();
        self.cover.stretch(&self.looks.grounds());
        self.due = next_look(&self.cover, start);
        changed
    }

    /// The same, but nobody who saves waits for it: it is given up for an event, and begun
    /// anew when there are no more.
    fn look_unless_disturbed(&mut self) -> Option<BTreeSet<SourcePath>> {
        let start = now();
        let gatherer = Arc::clone(&self.gatherer);
        let changed = self.looks.all_while(&|| !gatherer.has_any());
        if changed.is_some() {
            self.cover.stretch(&self.looks.grounds());
        }
        self.due = next_look(&self.cover, start);
        changed
    }

    /// The batch of what is owed.
    fn settle(&mut self) -> Option<Batch> {
        let paths = std::mem::take(&mut self.owed);
        match paths.len() {
            0 => None,
            1..=MANY => Some(Batch::Paths(paths)),
            _ => Some(Batch::Everything),
        }
    }
}

impl Iterator for Watch {
    type Item = Batch;

    /// Waits for the next batch. While events come it is gathered until 50 ms have passed
    /// without any, or 500 ms since the first. What a batch names must be read after this
    /// returns. `None`: the watch was stopped.
    fn next(&mut self) -> Option<Batch> {
        loop {
            let batch = match self.gatherer.wait(self.due) {
                Woken::Stopped => return None,
                Woken::Gathered(gathered) => self.heed(&gathered),
                Woken::Late => {
                    let changed = self.look_unless_disturbed();
                    self.owed.extend(changed.unwrap_or_default());
                    // What is being written to right now is told with the events of it.
                    if self.gatherer.has_any() { None } else { self.settle() }
                }
            };
            if self.cover.trouble().is_some() && !self.trouble_is_known {
                self.trouble_is_known = true;
                self.owed.clear();
                return Some(Batch::Everything);
            }
            if batch.is_some() {
                return batch;
            }
        }
    }
}

impl Stop {
    /// Lets the watch give a batch of everything soon, though no file may have changed.
    pub fn nudge(&self) {
        self.0.nudge();
    }

    /// Wakes the watch and ends it.
    pub fn stop(&self) {
        self.0.stop();
    }
}

/// When to look at everything again, after a look that began at `start`.
fn next_look(cover: &Cover, start: Instant) -> Instant {
    let now = now();
    let rest = now.duration_since(start) * RATIO;
    now + if cover.is_none() { rest.clamp(POLL.0, POLL.1) } else { rest.max(SLOW) }
}

fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "waiting needs a clock")]
    Instant::now()
}
