//! What stands for the plan of one route.

use crate::model::{Fingerprint, Hasher, RoutePath};

use super::{Page, PageNumber, Route, RouteKind, Site};

/// What stands for the plans of routes. What a page's routes in all locales have in common
/// is made once, if they are asked for one after the other.
pub struct Keys<'s> {
    site: &'s Site,
    last: Option<(PageNumber, Fingerprint)>,
}

impl Keys<'_> {
    /// What stands for the plan of one route: where it lies, which other addresses its
    /// page has, and which pages it lists. A route whose plan changed is rendered,
    /// whatever it asked for.
    #[must_use]
    pub fn of(&mut self, route: &Route) -> Fingerprint {
        let site = self.site;
        let mut key = Hasher::new();
        key.text(route.path.as_str()).text(site.base_url());
        match &route.kind {
            RouteKind::Page { page: number, pager } => {
                key.number(0).number(*pager as u64).fingerprint(self.page(*number));
                let page = site.page(*number);
                if page.paginate_by.is_some() {
                    key.number(site.pagers(page) as u64);
                    for shown in page.shown(*pager) {
                        key.text(&site.page(*shown).name);
                    }
                }
            }
            RouteKind::Redirect(page) => {
                key.number(1).fingerprint(self.page(*page));
            }
            RouteKind::Chooser => drop(key.number(2)),
            RouteKind::NotFound => drop(key.number(3)),
            RouteKind::Robots => drop(key.number(4)),
            RouteKind::SitemapIndex => {
                key.number(5);
                for sitemap in site.sitemaps() {
                    key.text(sitemap.path.as_str());
                }
            }
            RouteKind::Sitemap(part) => drop(key.number(6).number(*part as u64)),
            RouteKind::Feed => {
                key.number(7);
                for number in site.feed_pages() {
                    let entry = &site.page(number).entry;
                    key.text(&entry.id.to_string());
                    for day in [entry.date, entry.updated] {
                        key.text(&day.map(|day| day.to_string()).unwrap_or_default());
                    }
                }
            }
            RouteKind::File(_) => drop(key.number(8)),
            // When and where the sessions are; what they are called is asked.
            RouteKind::Calendar(of) => {
                key.number(9);
                for number in of.map_or_else(|| site.sessions(), |number| vec![number]) {
                    self.session(number, &mut key);
                }
            }
        }
        key.finish()
    }

    fn session(&mut self, number: PageNumber, key: &mut Hasher) {
        let entry = &self.site.page(number).entry;
        key.text(&entry.id.to_string());
        key.text(&entry.updated.map(|day| day.to_string()).unwrap_or_default());
        self.site.add_facts(&entry.facts, key);
        for place in self.site.places(&entry.facts) {
            key.text(&self.site.page(place).name);
        }
    }

    fn page(&mut self, number: PageNumber) -> Fingerprint {
        match self.last {
            Some((last, key)) if last == number => key,
            _ => {
                let key = self.site.page_key(self.site.page(number));
                self.last = Some((number, key));
                key
            }
        }
    }
}

impl Site {
    /// What stands for the plans of routes.
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        Keys { site: self, last: None }
    }

    fn page_key(&self, page: &Page) -> Fingerprint {
        let mut key = Hasher::new();
        key.text(&page.template).text(&page.name);
        key.number(u64::from(page.entry.draft));
        // Of those that have an address the page asks more; the others it passes over.
        let parents = |page: &Page| page.parent().map(|above| self.page(above));
        for above in std::iter::successors(parents(page), |above| parents(above)) {
            key.number(u64::from(above.rendered));
        }
        for locale in self.locale_numbers() {
            let path = page.address(locale).map_or("", RoutePath::as_str);
            key.text(path).number(u64::from(page.announced(locale)));
        }
        key.finish()
    }

    /// The pages of all sections with a feed, the newest first. A page without a date is
    /// no news and stands in no feed.
    #[must_use]
    pub fn feed_pages(&self) -> Vec<PageNumber> {
        let sections = self.pages.iter().filter(|page| page.feed);
        let pages = sections.flat_map(|section| section.children().iter().copied());
        let day = |number: &PageNumber| self.page(*number).entry.date;
        let mut pages: Vec<PageNumber> =
            pages.filter(|number| day(number).is_some()).collect();
        pages.sort_by_key(|number| (std::cmp::Reverse(day(number)), *number));
        pages
    }
}
