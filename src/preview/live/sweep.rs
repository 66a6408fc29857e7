//! The idle look at all pages: nobody asked for them, but people want to know what is
//! wrong with them. It gives way to browsers and to edits.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use super::streams::Count;
use super::{Live, Now};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{Fingerprint, Hasher};
use crate::site::{RouteKind, Site};

/// How many pages are looked at before the findings are told again.
const PART: usize = 500;
/// How long an edit has to be over before the look goes on: editors save twice.
const PAUSE: Duration = Duration::from_millis(150);
/// How long the look gives way to a browser at a time.
const GIVE_WAY: Duration = Duration::from_millis(2);

/// How far the look has come.
#[derive(Default)]
pub(in crate::preview) struct Sweep {
    state: Mutex<State>,
    woken: Condvar,
    found: RwLock<Arc<Found>>,
}

#[derive(Default)]
struct State {
    awake: bool,
    stopped: bool,
    /// How many browsers are being answered.
    busy: usize,
}

/// Everything that is wrong, and how much of the site was looked at for it.
#[derive(Default)]
pub(in crate::preview) struct Found {
    /// By place.
    pub(in crate::preview) list: Vec<Diagnostic>,
    pub(in crate::preview) count: Count,
    /// Pages that were looked at.
    pub(in crate::preview) looked: usize,
    /// All pages.
    pub(in crate::preview) of: usize,
}

/// While it lives, a browser is being answered.
pub(in crate::preview) struct Busy<'a>(&'a Sweep);

impl Sweep {
    /// Lets the look begin anew.
    pub(in crate::preview) fn wake(&self) {
        self.lock().awake = true;
        self.woken.notify_all();
    }

    /// Ends it.
    pub(in crate::preview) fn stop(&self) {
        self.lock().stopped = true;
        self.woken.notify_all();
    }

    /// Lets the look give way for as long as the value lives.
    pub(in crate::preview) fn busy(&self) -> Busy<'_> {
        self.lock().busy += 1;
        Busy(self)
    }

    /// What was found so far.
    pub(in crate::preview) fn found(&self) -> Arc<Found> {
        Arc::clone(&self.found.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits for an edit, and for the quiet after it; false if the work is over.
    fn wait(&self) -> bool {
        let mut state = self.lock();
        while !state.awake && !state.stopped {
            state = self.woken.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        while state.awake && !state.stopped {
            state.awake = false;
            let waited = self.woken.wait_timeout(state, PAUSE);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        !state.stopped
    }

    /// Gives way to browsers; false if there was an edit or the work is over.
    fn go_on(&self) -> bool {
        let mut state = self.lock();
        while state.busy > 0 && !state.awake && !state.stopped {
            let waited = self.woken.wait_timeout(state, GIVE_WAY);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        !state.awake && !state.stopped
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.lock().busy -= 1;
    }
}

impl Live {
    /// Looks at all pages after each edit, until [`Sweep::stop`].
    pub(in crate::preview) fn look_around(&self) {
        let mut planned: Option<Arc<Site>> = None;
        while self.sweep.wait() {
            let now = self.now();
            self.publish(&now, 0);
            if let Some(site) = now.site()
                && planned.as_ref().is_none_or(|before| !site.has_plan_of(before))
            {
                self.book().keep_only(site);
                planned = Some(Arc::clone(site));
            }
            let looked = self.look_at_all(&now);
            self.publish(&now, looked);
        }
    }

    /// Looks at the pages of one edition; how many it has come to.
    fn look_at_all(&self, now: &Now) -> usize {
        let Some(renderer) = &now.renderer else { return 0 };
        let site = renderer.site();
        let mut worker = renderer.worker();
        let (mut looked, mut done) = (0, 0);
        for route in site.routes() {
            if matches!(route.kind, RouteKind::File(_)) {
                continue;
            }
            if !self.sweep.go_on() {
                return looked;
            }
            let held = self.book().held(now.edition, site, route);
            if held.is_none() {
                let rendered = worker.render(route);
                self.book().write(
                    now.edition,
                    site,
                    route,
                    &rendered,
                    worker.questions(),
                );
            }
            looked += usize::from(route.is_page());
            done += 1;
            if done % PART == 0 {
                // What a worker keeps ready is let go from time to time.
                worker = renderer.worker();
                self.publish(now, looked);
            }
        }
        looked
    }

    /// Tells what is wrong, if that is another thing than before.
    fn publish(&self, now: &Now, looked: usize) {
        let mut all = Diagnostics::new();
        all.extend(now.found.iter().cloned());
        if let Some(site) = &now.loaded {
            all.extend(site.bundles().findings().cloned());
        }
        let of = now.site().map_or(0, |site| site.page_count());
        all.extend(self.book().findings().cloned());
        let list = all.sorted();
        let number = |severity| list.iter().filter(|it| it.severity == severity).count();
        let count = Count {
            errors: number(Severity::Error),
            warnings: number(Severity::Warning),
            version: print(&list).hex(16),
        };
        let before = self.sweep.found();
        let changed = before.count != count;
        let found = Arc::new(Found { list, count: count.clone(), looked, of });
        *self.sweep.found.write().unwrap_or_else(PoisonError::into_inner) = found;
        if changed {
            self.streams.tell_found(&count);
        }
        if changed || (before.looked, before.of) != (looked, of) {
            self.streams.tell_desk();
        }
    }
}

/// What stands for a list of findings.
fn print(list: &[Diagnostic]) -> Fingerprint {
    let mut hasher = Hasher::new();
    for finding in list {
        hasher.text(&format!("{finding:?}"));
    }
    hasher.finish()
}
