//! The plan: which route exists, where, and what it is made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::SESSIONS;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{FactMap, Name, PageId, RoutePath, SourcePath, Span};
use crate::source::File;

use super::taken::Taken;
use super::{Page, PageNumber, Site, address};

/// One file of the output, and what it is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Its address.
    pub path: RoutePath,
    /// The number of its locale; of no locale are files, the chooser, the 404 page.
    pub locale: Option<u16>,
    /// What it is.
    pub kind: RouteKind,
}

/// What a route is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteKind {
    /// A page; of a list the `pager`th page, counted from 1.
    Page {
        /// The page.
        page: PageNumber,
        /// Which page of its list.
        pager: usize,
    },
    /// An old address of a page, which leads to it.
    Redirect(PageNumber),
    /// The language chooser at `/`.
    Chooser,
    /// The one page that says in all languages that there is none here.
    NotFound,
    /// `robots.txt`.
    Robots,
    /// The index of all sitemaps.
    SitemapIndex,
    /// A part of a locale's sitemap, counted from 1.
    Sitemap(usize),
    /// A locale's Atom feed.
    Feed,
    /// A locale's calendar of all sessions, or of one.
    Calendar(Option<PageNumber>),
    /// A file of the site, as it is.
    File(SourcePath),
}

/// A page that search engines are told of, in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// The page.
    pub page: PageNumber,
    /// The locales in which it is announced, by number.
    pub locales: Arc<[u16]>,
}

/// The most addresses and bytes of one sitemap (sitemaps.org, "Sitemap file format").
const SITEMAP_ADDRESSES: usize = 50_000;
const SITEMAP_BYTES: usize = 50_000_000;
/// What one link of a sitemap costs beside the address in it, generously.
const SITEMAP_LINK_BYTES: usize = 120;
/// How many places are named that lie in each other.
const PLACES: usize = 4;

impl Route {
    /// Whether it is a page that people read, and neither a file nor for machines.
    #[must_use]
    pub fn is_page(&self) -> bool {
        matches!(
            self.kind,
            RouteKind::Page { .. } | RouteKind::Chooser | RouteKind::NotFound
        )
    }

    /// Whether the page announces others, and so is put in place after them.
    #[must_use]
    pub fn announces(&self) -> bool {
        match self.kind {
            RouteKind::Page { page, .. } => page == PageNumber::HOME,
            RouteKind::Chooser
            | RouteKind::Robots
            | RouteKind::SitemapIndex
            | RouteKind::Sitemap(_)
            | RouteKind::Feed
            | RouteKind::Calendar(None) => true,
            RouteKind::Calendar(Some(_))
            | RouteKind::Redirect(_)
            | RouteKind::NotFound
            | RouteKind::File(_) => false,
        }
    }
}

impl Site {
    /// The locales, by number, in which search engines are told of a page.
    #[must_use]
    pub fn announced_locales(&self, page: &Page) -> Vec<u16> {
        self.locale_numbers().filter(|locale| page.announced(*locale)).collect()
    }

    /// The sessions that have a time, in its order.
    #[must_use]
    pub fn sessions(&self) -> Vec<PageNumber> {
        let section = Name::new(SESSIONS).ok().map(PageId::Section);
        let section = section.and_then(|section| self.number(&section));
        let all = section.map_or(&[][..], |section| self.page(section).children());
        let starts = |number: &PageNumber| {
            let start = self.page(*number).entry.facts.moment("start")?;
            Some((start.timestamp(), *number))
        };
        let mut sessions: Vec<_> = all.iter().filter_map(starts).collect();
        sessions.sort_unstable();
        sessions.into_iter().map(|(_, number)| number).collect()
    }

    /// Where something is whose facts these are: its venue, then what that lies in.
    #[must_use]
    pub fn places(&self, facts: &FactMap) -> Vec<PageNumber> {
        let place = |facts: &FactMap, name| self.number(facts.page(name)?);
        let within =
            |place_of: &PageNumber| place(&self.page(*place_of).entry.facts, "within");
        std::iter::successors(place(facts, "venue"), within).take(PLACES).collect()
    }

    /// The numbers of all locales.
    pub fn locale_numbers(&self) -> impl Iterator<Item = u16> + use<> {
        (0..self.locales().len()).filter_map(|number| u16::try_from(number).ok())
    }

    /// The pages of a locale's sitemap in parts of which each is small enough.
    #[must_use]
    pub fn sitemap_parts(&self, locale: u16) -> Vec<Vec<Announced>> {
        let mut parts: Vec<Vec<Announced>> = Vec::new();
        let mut bytes = 0;
        for (index, page) in self.pages.iter().enumerate() {
            if !page.announced(locale) {
                continue;
            }
            let locales: Arc<[u16]> = self.announced_locales(page).into();
            let longest = page.addresses.iter().map(|path| path.encoded().len()).max();
            let link =
                longest.unwrap_or_default() + self.base_url().len() + SITEMAP_LINK_BYTES;
            let cost = link * (locales.len() + 2);
            let full = parts.last().is_none_or(|part| {
                part.len() == SITEMAP_ADDRESSES || bytes + cost > SITEMAP_BYTES
            });
            if full {
                parts.push(Vec::new());
                bytes = 0;
            }
            bytes += cost;
            if let Some(part) = parts.last_mut() {
                part.push(Announced { page: PageNumber::at(index), locales });
            }
        }
        parts
    }

    /// The locale in whose folder an address lies; outside of all it is the reference's.
    fn locale_of_address(&self, address: &str) -> Option<u16> {
        let folder = address.split('/').nth(1).unwrap_or_default();
        let mut locales = self.locale_numbers().zip(self.locales());
        let own = locales.find(|(_, locale)| locale.path() == folder);
        own.map(|(number, _)| number)
            .or_else(|| self.bundles.number(self.bundles.reference()))
    }

    /// The parts of all locales' sitemaps.
    pub fn sitemaps(&self) -> impl Iterator<Item = &Route> {
        let is_sitemap = |route: &&Route| matches!(route.kind, RouteKind::Sitemap(_));
        self.plan.routes.iter().filter(is_sitemap)
    }

    /// Where the chooser lies.
    #[must_use]
    pub fn chooser(&self) -> Option<&RoutePath> {
        self.plan.chooser.as_ref()
    }

    /// The address of the `pager`th page of a list, counted from 1.
    #[must_use]
    pub fn pager_address(
        &self,
        page: PageNumber,
        locale: u16,
        pager: usize,
    ) -> Option<String> {
        let first = self.page(page).address(locale)?;
        Some(address::paged(first, pager, &self.facts))
    }

    /// How many pages the list of `page` has.
    #[must_use]
    pub fn pagers(&self, page: &Page) -> usize {
        page.paginate_by.map_or(1, |by| page.children().len().div_ceil(by.max(1))).max(1)
    }
}

/// All routes of the site.
pub(super) fn routes(
    site: &Site,
    files: &BTreeMap<SourcePath, (File, RoutePath)>,
    diagnostics: &mut Diagnostics,
) -> Vec<Route> {
    let mut plan =
        Plan { site, routes: Vec::new(), taken: Taken::default(), diagnostics };
    for page in 0..site.pages.len() {
        plan.page(PageNumber::at(page));
    }
    for page in 0..site.pages.len() {
        plan.aliases(PageNumber::at(page));
    }
    plan.announcements();
    for (path, (_, address)) in files {
        let kind = RouteKind::File(path.clone());
        plan.add(address.as_str(), None, kind, &Span::file(path));
    }
    let Plan { routes, taken, .. } = plan;
    diagnostics.extend(taken.files_for_folders());
    routes
}

struct Plan<'a> {
    site: &'a Site,
    routes: Vec<Route>,
    taken: Taken,
    diagnostics: &'a mut Diagnostics,
}

impl Plan<'_> {
    fn add(&mut self, path: &str, locale: Option<u16>, kind: RouteKind, because: &Span) {
        let path = match RoutePath::new(path) {
            Ok(path) => path,
            Err(error) => {
                let message = format!("`{path}` is no usable address: {error}");
                self.diagnostics
                    .push(Diagnostic::error(Code::Slug, message).at(because.clone()));
                return;
            }
        };
        if let Some(first) = self.taken.take(&path, because) {
            if first.place != *because || matches!(kind, RouteKind::Redirect(_)) {
                self.diagnostics.push(first.wanted_again(&path, because));
            }
            return;
        }
        self.routes.push(Route { path, locale, kind });
    }

    fn page(&mut self, number: PageNumber) {
        let page = self.site.page(number);
        let because = Span::file(&page.entry.path);
        for locale in self.site.locale_numbers() {
            let Some(first) = page.address(locale) else { continue };
            for pager in 1..=self.site.pagers(page) {
                let path = address::paged(first, pager, &self.site.facts);
                let kind = RouteKind::Page { page: number, pager };
                self.add(&path, Some(locale), kind, &because);
            }
        }
    }

    fn aliases(&mut self, number: PageNumber) {
        let page = self.site.page(number);
        for (alias, span) in &page.entry.aliases {
            if !page.rendered {
                self.diagnostics.push(leads_nowhere(page, alias, span));
                continue;
            }
            let locale = self.site.locale_of_address(alias);
            self.add(alias, locale, RouteKind::Redirect(number), span);
        }
    }

    fn announcements(&mut self) {
        let site = self.site;
        let because = Span::file(&site.facts.path);
        let chooser = address::folder("/", &site.facts);
        self.add(&chooser, None, RouteKind::Chooser, &because);
        self.add("/404.html", None, RouteKind::NotFound, &because);
        self.add("/robots.txt", None, RouteKind::Robots, &because);
        self.add("/sitemap.xml", None, RouteKind::SitemapIndex, &because);
        let feeds = site.pages.iter().any(|page| page.feed);
        let sessions = site.sessions();
        for (locale, tag) in site.locale_numbers().zip(site.locales()) {
            let folder = tag.path();
            for part in 1..=site.sitemap_parts(locale).len() {
                let path = match part {
                    1 => format!("/{folder}/sitemap.xml"),
                    _ => format!("/{folder}/sitemap-{part}.xml"),
                };
                self.add(&path, Some(locale), RouteKind::Sitemap(part), &because);
            }
            if feeds {
                let path = format!("/{folder}/atom.xml");
                self.add(&path, Some(locale), RouteKind::Feed, &because);
            }
            if !sessions.is_empty() {
                let path = format!("/{folder}/calendar.ics");
                self.add(&path, Some(locale), RouteKind::Calendar(None), &because);
            }
            for number in &sessions {
                let page = site.page(*number);
                let Some(address) = page.address(locale) else { continue };
                let stem = address.as_str().trim_end_matches('/');
                let stem = stem.strip_suffix(".html").unwrap_or(stem);
                let kind = RouteKind::Calendar(Some(*number));
                let place = Span::file(&page.entry.path);
                self.add(&format!("{stem}.ics"), Some(locale), kind, &place);
            }
        }
    }
}

fn leads_nowhere(page: &Page, alias: &str, span: &Span) -> Diagnostic {
    let (id, path) = (page.id(), &page.entry.path);
    Diagnostic::error(
        Code::UnknownReference,
        format!("`{alias}` has no page to lead to: `{id}` is not rendered"),
    )
    .at(span.clone())
    .help(format!("give it to an entry, or leave `render: false` out of `{path}`"))
}
