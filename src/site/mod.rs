//! Everything joined and checked: the plan of routes, and the answers that pages get.
//!
//! Lives here: [`load()`], which calls the three readers and makes one [`Site`] of what they
//! return, and [`Loader`], which makes the next one of what an edit changed; the tree of
//! [`Page`]s, their addresses and states; the plan, a list of [`Route`]s; and
//! [`Site::answer`], which says by a fingerprint whether what a page asked for is still the
//! same.
//!
//! Unknown here: Tera, bytes of HTML, the output.

mod address;
mod answer;
mod check;
mod key;
mod load;
mod loader;
mod page;
mod plan;
mod programme;
mod settings;
mod summary;
mod taken;
#[cfg(test)]
mod tests;

pub use key::Keys;
pub use load::load;
pub use loader::{Changed, Loader};
pub use page::{Page, PageNumber};
pub use plan::{Announced, Route, RouteKind};
pub use settings::{Holds, Settings, Upcoming};
pub use summary::Summary;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use crate::content::{self, SiteFacts};
use crate::i18n::Bundles;
use crate::model::{
    Fact, Fingerprint, Locale, Name, PageId, RoutePath, SourcePath, Timestamp,
};
use crate::source::File;
use crate::themes::Theme;

use summary::Summaries;

/// A site, loaded and planned. It never changes; the one after an edit shares with it what
/// the edit left alone.
#[derive(Clone)]
pub struct Site {
    facts: Arc<SiteFacts>,
    settings: Settings,
    bundles: Bundles,
    theme: Arc<Theme>,
    templates: Fingerprint,
    pages: Arc<Vec<Arc<Page>>>,
    plan: Arc<Plan>,
    summaries: Summaries,
}

/// What follows from which pages there are and where they lie.
#[derive(Default)]
struct Plan {
    numbers: HashMap<PageId, PageNumber>,
    counts: BTreeMap<Name, usize>,
    files: BTreeMap<SourcePath, (File, RoutePath)>,
    routes: Vec<Route>,
    chooser: Option<RoutePath>,
    /// When sections and entries come and go.
    changes: Vec<Timestamp>,
    /// The places of the routes, by their addresses.
    places: OnceLock<HashMap<RoutePath, usize>>,
    /// What stands for what each locale announces.
    announced: Box<[OnceLock<Fingerprint>]>,
}

impl Site {
    /// The facts of `content/site.yaml`.
    #[must_use]
    pub fn facts(&self) -> &SiteFacts {
        &self.facts
    }

    /// What the command line says about this build.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The address that the site is published under: absolute, with a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.settings.base_url.as_deref().unwrap_or(&self.facts.base_url)
    }

    /// The same site with other messages: what is formatted in a pseudo-locale.
    #[must_use]
    pub fn with_bundles(&self, bundles: Bundles) -> Self {
        Self { bundles, ..self.clone() }
    }

    /// Whether it has the very plan of another site: the same pages at the same addresses.
    #[must_use]
    pub fn has_plan_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.plan, &other.plan)
    }

    /// The same site with the theme of another one, whose templates could be read.
    #[must_use]
    pub fn with_theme_of(&self, other: &Self) -> Self {
        let theme = Arc::clone(&other.theme);
        Self { theme, templates: other.templates, ..self.clone() }
    }

    /// The messages.
    #[must_use]
    pub fn bundles(&self) -> &Bundles {
        &self.bundles
    }

    /// The theme.
    #[must_use]
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    /// The locales that are built, sorted by tag.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        self.bundles.locales()
    }

    /// The pages, the home first.
    #[must_use]
    pub fn pages(&self) -> &[Arc<Page>] {
        &self.pages
    }

    /// The page of that number.
    #[must_use]
    pub fn page(&self, number: PageNumber) -> &Page {
        &self.pages[number.index()]
    }

    /// The number of a page that exists.
    #[must_use]
    pub fn number(&self, id: &PageId) -> Option<PageNumber> {
        self.plan.numbers.get(id).copied()
    }

    /// Whether there is a page to lead to: one that is written, is published now and has
    /// an address.
    #[must_use]
    pub fn exists(&self, id: &PageId) -> bool {
        self.number(id).is_some_and(|number| !self.page(number).addresses.is_empty())
    }

    /// The pages of the main navigation that exist now.
    pub fn navigation(&self) -> impl Iterator<Item = &PageId> {
        let pages = self.facts.navigation.iter().map(|(page, _)| page);
        pages.filter(|page| self.exists(page))
    }

    /// The pages beside `number` in its section's order: the one before, the one behind.
    #[must_use]
    pub fn neighbours(
        &self,
        number: PageNumber,
    ) -> (Option<PageNumber>, Option<PageNumber>) {
        let Some(parent) = self.page(number).parent() else { return (None, None) };
        let siblings = self.page(parent).children();
        let at = self.page(number).place();
        let before = at.checked_sub(1).and_then(|before| siblings.get(before));
        (before.copied(), siblings.get(at + 1).copied())
    }

    /// All routes of the plan.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.plan.routes
    }

    /// How many pages it has, in all locales together.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.plan.routes.iter().filter(|route| route.is_page()).count()
    }

    /// The route that lies at an address.
    #[must_use]
    pub fn route(&self, address: &RoutePath) -> Option<&Route> {
        let routes = &self.plan.routes;
        let places = self.plan.places.get_or_init(|| {
            let places = routes.iter().enumerate();
            places.map(|(place, route)| (route.path.clone(), place)).collect()
        });
        routes.get(*places.get(address)?)
    }

    /// A static file by its path under `static/`, or a file that belongs to an entry by
    /// its source path; with its address.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<(&File, &RoutePath)> {
        let source = match self.theme.statics.get(path) {
            Some(file) => &file.path,
            None => &SourcePath::new(path)?,
        };
        self.plan.files.get(source).map(|(file, address)| (file, address))
    }

    /// A file by its source path, with its address.
    #[must_use]
    pub fn own_file(&self, path: &SourcePath) -> Option<(&File, &RoutePath)> {
        self.plan.files.get(path).map(|(file, address)| (file, address))
    }

    /// How many entries a collection has.
    #[must_use]
    pub fn count(&self, collection: &Name) -> usize {
        self.plan.counts.get(collection).copied().unwrap_or_default()
    }

    /// A setting of `site.yaml` by its path: `event.start`.
    #[must_use]
    pub fn setting(&self, path: &str) -> Option<&Fact> {
        self.facts.event.at(path.strip_prefix("event.")?)
    }

    /// The span of time in which the site stays as it is.
    #[must_use]
    pub fn holds(&self) -> Holds {
        settings::holds(self.settings.now, &self.facts.time_zone, self.changes())
    }

    /// What comes next, after `now`.
    #[must_use]
    pub fn upcoming(&self) -> Upcoming {
        let next = |changes: &mut dyn Iterator<Item = Timestamp>| {
            changes.filter(|change| *change > self.settings.now).min()
        };
        Upcoming {
            entry: next(&mut self.plan.changes.iter().copied()),
            phase: next(&mut self.phases()),
            day: self.holds().1,
        }
    }

    /// When entries come and go, and phases begin.
    fn changes(&self) -> impl Iterator<Item = Timestamp> {
        self.plan.changes.iter().copied().chain(self.phases())
    }

    fn phases(&self) -> impl Iterator<Item = Timestamp> {
        let phases = content::phases(&self.facts.event, &self.facts.time_zone);
        phases.into_iter().map(|(_, begins)| begins)
    }
}
