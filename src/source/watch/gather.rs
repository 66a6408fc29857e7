//! Where events wait until they are a batch.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind};

use super::cover::Trouble;
use super::now;

/// Events that belong together come within this time.
const QUIET: Duration = Duration::from_millis(50);

/// So long a batch is gathered at the most.
const LONGEST: Duration = Duration::from_millis(500);

/// More places are not worth remembering: it is everything then.
const MOST: usize = 10_000;

/// Gathers what the system's thread tells, for the thread that waits.
#[derive(Debug, Default)]
pub(super) struct Gatherer {
    state: Mutex<State>,
    woken: Condvar,
}

#[derive(Debug, Default)]
struct State {
    gathered: Gathered,
    /// When the first and the last event of it came.
    times: Option<(Instant, Instant)>,
    stopped: bool,
}

/// Where something may have happened.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// At these places on the disk.
    pub(super) places: BTreeSet<PathBuf>,
    /// Anywhere: the system dropped events.
    pub(super) lost: bool,
    /// And from now on it does not tell any more.
    pub(super) trouble: Option<Trouble>,
}

/// Why a wait has ended.
pub(super) enum Woken {
    /// There are events, and no more come for now.
    Gathered(Gathered),
    /// The time is over, and there were none.
    Late,
    /// It is the end.
    Stopped,
}

impl Gatherer {
    /// Takes what the system tells.
    pub(super) fn told(&self, event: notify::Result<Event>) {
        let event = match event {
            // Else the reading of a file would be a reason to read it again.
            Ok(event) if !is_about_content(event.kind) => return,
            other => other,
        };
        let mut state = self.state();
        let gathered = &mut state.gathered;
        match event {
            Ok(event) if event.need_rescan() || event.paths.is_empty() => {
                gathered.lost = true;
            }
            Ok(event) => gathered.places.extend(event.paths),
            Err(error) => {
                gathered.lost = true;
                gathered.trouble = gathered.trouble.take().or(Trouble::limit(&error));
            }
        }
        if gathered.places.len() > MOST {
            gathered.lost = true;
        }
        if gathered.lost {
            gathered.places.clear();
        }
        let last = now();
        let first = state.times.map(|(first, _)| first);
        state.times = Some((first.unwrap_or(last), last));
        if first.is_none() {
            self.woken.notify_all();
        }
    }

    /// Waits for events, and until they stop coming; without any, not longer than until
    /// `late`.
    pub(super) fn wait(&self, late: Instant) -> Woken {
        let mut state = self.state();
        loop {
            if state.stopped {
                return Woken::Stopped;
            }
            let ripe =
                state.times.map(|(first, last)| (last + QUIET).min(first + LONGEST));
            let rest = ripe.unwrap_or(late).saturating_duration_since(now());
            if rest.is_zero() {
                if state.times.take().is_none() {
                    return Woken::Late;
                }
                return Woken::Gathered(std::mem::take(&mut state.gathered));
            }
            let waited = self.woken.wait_timeout(state, rest);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Gathers that something may have happened anywhere.
    pub(super) fn nudge(&self) {
        let mut state = self.state();
        state.gathered.lost = true;
        state.times.get_or_insert((now(), now()));
        self.woken.notify_all();
    }

    /// Whether events wait, or the end.
    pub(super) fn has_any(&self) -> bool {
        let state = self.state();
        state.times.is_some() || state.stopped
    }

    /// Ends all waiting.
    pub(super) fn stop(&self) {
        self.state().stopped = true;
        self.woken.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether an event may mean that something is different. Whoever opened a file to write
/// into it has perhaps done so.
fn is_about_content(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}
