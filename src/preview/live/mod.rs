//! The site of now: what is shown at this moment, and the step from one edit to the next.
//!
//! Lives here: [`Live`], which all parts of the preview share, and [`Now`], what is shown
//! after one edit and before the next. `book` knows what each page asked, `kept` the last
//! good bytes of the pages that are open, `streams` the browsers that listen, and `sweep`
//! looks at all pages when nobody waits.
//!
//! Unknown here: HTTP, HTML, the files themselves.

mod book;
mod kept;
mod streams;
mod sweep;

pub(super) use streams::NONE;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use super::address::{Address, shown};
use super::shown::{Desktop, Words};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::i18n::Pseudo;
use crate::model::{Fingerprint, RoutePath, SourcePath};
use crate::render::{Renderer, check_pages};
use crate::site::{Changed, Loader, Route, RouteKind, Site};
use crate::source::Sources;

use book::Book;
use kept::Kept;
use streams::{Count, Streams};
use sweep::Sweep;

/// All that the preview's parts share.
pub(super) struct Live {
    now: RwLock<Arc<Now>>,
    book: Mutex<Book>,
    /// The last good bytes of the pages that browsers show.
    pub(super) kept: Kept,
    pub(super) streams: Streams,
    pub(super) sweep: Sweep,
    pub(super) desktop: Desktop,
    pub(super) words: Words,
}

/// What is shown after one edit and before the next.
#[derive(Default)]
pub(super) struct Now {
    /// Counts the edits.
    pub(super) edition: u64,
    /// None as long as the site cannot be shown at all.
    pub(super) renderer: Option<Arc<Renderer>>,
    pseudo: [OnceLock<Arc<Renderer>>; 2],
    /// The site as its files have it, whether or not it can be shown.
    pub(super) loaded: Option<Arc<Site>>,
    /// What is wrong with the files, the messages aside.
    pub(super) found: Vec<Diagnostic>,
    /// What is wrong with the templates as they were read last.
    templates: Diagnostics,
    /// Which pages have no template.
    pages: Diagnostics,
}

/// A page as a browser gets it.
pub(super) struct Made {
    pub(super) bytes: Arc<[u8]>,
    pub(super) version: String,
}

impl Live {
    /// Nothing is shown yet.
    pub(super) fn new(root: &Path, editor: Option<&str>) -> Self {
        Self {
            now: RwLock::default(),
            book: Mutex::default(),
            kept: Kept::default(),
            streams: Streams::default(),
            sweep: Sweep::default(),
            desktop: Desktop::new(root, editor),
            words: Words::new(),
        }
    }

    /// What is shown at this moment.
    pub(super) fn now(&self) -> Arc<Now> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows what the loader has made of an edit of the files at `edited`, and tells the
    /// browsers whose pages are others by it.
    pub(super) fn advance(
        &self,
        sources: &Sources,
        loader: &Loader,
        changed: Changed,
        edited: &BTreeSet<SourcePath>,
    ) {
        let now = Arc::new(self.now().next(sources, loader, changed));
        let last = {
            let mut shown = self.now.write().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *shown, Arc::clone(&now))
        };
        self.streams.tell(|page| self.version(&now, page));
        if let Some(renderer) = &now.renderer {
            for path in edited {
                if let Some((_, address)) = renderer.site().own_file(path) {
                    self.streams.tell_file(address.as_str());
                }
            }
        }
        self.sweep.wake();
        // What the edit took away goes when nobody waits for it any more.
        drop(last);
    }

    /// Today's version of what an address shows.
    pub(super) fn version(&self, now: &Now, address: &str) -> String {
        let Address::Site(pseudo, path) = Address::of(address) else {
            return NONE.into();
        };
        let Some((renderer, route)) = now.find(pseudo, path) else { return NONE.into() };
        if pseudo.is_none()
            && let Some(held) = self.book().held(now.edition, renderer.site(), &route)
        {
            return match held {
                Some(bytes) => bytes.hex(16),
                // It cannot be rendered: what is shown stays.
                None => self.kept.version(address),
            };
        }
        self.make(now, pseudo, &renderer, &route)
            .map_or_else(|| self.kept.version(address), |made| made.version)
    }

    /// A page's bytes: rendered now, or kept if they are still right. None if it cannot be
    /// rendered.
    pub(super) fn make(
        &self,
        now: &Now,
        pseudo: Option<Pseudo>,
        renderer: &Renderer,
        route: &Route,
    ) -> Option<Made> {
        let address = shown(pseudo, &route.path);
        if pseudo.is_none() {
            let held = self.book().held(now.edition, renderer.site(), route);
            if let Some(Some(bytes)) = held
                && let Some(bytes) = self.kept.get(&address, &bytes.hex(16))
            {
                return Some(bytes);
            }
        }
        let mut worker = renderer.worker();
        let rendered = worker.render(route);
        if pseudo.is_none() {
            let (site, asked) = (renderer.site(), worker.questions());
            self.book().write(now.edition, site, route, &rendered, asked);
        }
        let version = Fingerprint::of(rendered.bytes.as_deref()?).hex(16);
        let made = Made { bytes: rendered.bytes?.into(), version };
        // Files lie on the disk, and may be larger than the memory.
        if !matches!(route.kind, RouteKind::File(_)) {
            self.kept.put(&address, &made);
        }
        Some(made)
    }

    /// How many findings there are, as was counted last.
    pub(super) fn count(&self) -> Count {
        self.sweep.found().count.clone()
    }

    pub(super) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Now {
    /// What is shown after an edit.
    fn next(&self, sources: &Sources, loader: &Loader, changed: Changed) -> Self {
        let mut found = Diagnostics::new();
        found.extend(sources.diagnostics().cloned());
        found.extend(loader.found().cloned());
        let (mut templates, mut pages) = (self.templates.clone(), self.pages.clone());
        let renderer = loader.site().and_then(|site| {
            let same = self.loaded.as_ref().is_some_and(|it| site.has_plan_of(it));
            if changed.templates || !same || !pages.is_empty() {
                pages = Diagnostics::new();
                check_pages(site, &mut pages);
            }
            let Some(before) = &self.renderer else {
                templates = Diagnostics::new();
                return Renderer::new(Arc::clone(site), &mut templates);
            };
            if changed.templates {
                templates = Diagnostics::new();
                if let Some(renderer) = Renderer::new(Arc::clone(site), &mut templates) {
                    return Some(renderer);
                }
            }
            // Where the templates cannot be read, the last ones stay until they can.
            let site = if templates.has_errors() {
                Arc::new(site.with_theme_of(before.site()))
            } else {
                Arc::clone(site)
            };
            Some(before.for_site(site))
        });
        found.extend(templates.iter().chain(pages.iter()).cloned());
        Self {
            edition: self.edition + 1,
            renderer: renderer.map(Arc::new),
            pseudo: Default::default(),
            loaded: loader.site().cloned(),
            found: found.iter().cloned().collect(),
            templates,
            pages,
        }
    }

    /// The site that is shown.
    pub(super) fn site(&self) -> Option<&Arc<Site>> {
        self.renderer.as_ref().map(|renderer| renderer.site())
    }

    /// The route at a path of the site, and who renders it.
    pub(super) fn find(
        &self,
        pseudo: Option<Pseudo>,
        path: &str,
    ) -> Option<(Arc<Renderer>, Route)> {
        let renderer = self.renderer(pseudo)?;
        let site = renderer.site();
        // As static hosts do: a folder is its `index.html`, and the other way round.
        let other = match path.strip_suffix("index.html") {
            Some(folder) => folder.to_owned(),
            None => format!("{path}index.html"),
        };
        let route = |path: &str| site.route(&RoutePath::new(path).ok()?).cloned();
        let route = route(path).or_else(|| route(&other))?;
        Some((renderer, route))
    }

    /// Who renders pages as they are, or in a pseudo-locale.
    pub(super) fn renderer(&self, pseudo: Option<Pseudo>) -> Option<Arc<Renderer>> {
        let renderer = self.renderer.as_ref()?;
        let Some(pseudo) = pseudo else { return Some(Arc::clone(renderer)) };
        let [accented, mirrored] = &self.pseudo;
        let place = match pseudo {
            Pseudo::Accented => accented,
            Pseudo::Mirrored => mirrored,
        };
        let made = place.get_or_init(|| {
            let site = renderer.site();
            let site = site.with_bundles(site.bundles().pseudo(pseudo));
            Arc::new(renderer.for_site(Arc::new(site)))
        });
        Some(Arc::clone(made))
    }
}
