//! What stands for the plan of one route.

use crate::model::{Fingerprint, Hasher, RoutePath};

use super::{Page, PageNumber, Route, RouteKind, Site};

impl Site {
    /// What stands for the plan of one route: where it lies, which other addresses its
    /// page has, and which pages it lists. A route whose plan changed is rendered,
    /// whatever it asked for.
    #[must_use]
    pub fn route_key(&self, route: &Route) -> Fingerprint {
        let mut key = Hasher::new();
        key.text(route.path.as_str()).text(self.base_url());
        match &route.kind {
            RouteKind::Page { page, pager } => {
                let page = self.page(*page);
                key.number(0).number(*pager as u64);
                self.add_page(page, &mut key);
                if page.paginate_by.is_some() {
                    key.number(self.pagers(page) as u64);
                    for shown in page.shown(*pager) {
                        key.text(&self.page(*shown).id().to_string());
                    }
                }
            }
            RouteKind::Redirect(page) => {
                key.number(1);
                self.add_page(self.page(*page), &mut key);
            }
            RouteKind::Chooser => drop(key.number(2)),
            RouteKind::NotFound => drop(key.number(3)),
            RouteKind::Robots => drop(key.number(4)),
            RouteKind::SitemapIndex => {
                key.number(5).number(self.sitemaps().count() as u64);
            }
            RouteKind::Sitemap(part) => drop(key.number(6).number(*part as u64)),
            RouteKind::Feed => {
                key.number(7);
                for number in self.feed_pages() {
                    let entry = &self.page(number).entry;
                    key.text(&entry.id.to_string());
                    for day in [entry.date, entry.updated] {
                        key.text(&day.map(|day| day.to_string()).unwrap_or_default());
                    }
                }
            }
            RouteKind::File(_) => drop(key.number(8)),
        }
        key.finish()
    }

    fn add_page(&self, page: &Page, key: &mut Hasher) {
        key.text(&page.template).text(&page.id().to_string());
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
