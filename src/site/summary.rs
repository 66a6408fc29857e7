//! What other pages show of a page, made once for each locale.

use std::sync::OnceLock;

use crate::i18n::{Args, State};
use crate::model::{Fields, Fingerprint, Hasher, MessageRef, RoutePath};

use super::{PageNumber, Site};

/// A page as lists, menus and neighbours show it. Its facts without language stand in the
/// page's own [`super::Page::entry`].
#[derive(Debug)]
pub struct Summary {
    /// The title, with marks.
    pub title: String,
    /// The `.description` of its message, with marks.
    pub description: Option<String>,
    /// Its address, if it has a page of its own.
    pub address: Option<RoutePath>,
    /// Its translation state.
    pub state: State,
}

/// The summaries of all pages, those of a page in all locales together, each made when it
/// is first asked for. A clone, whose site may say other things, has none of them.
#[derive(Debug, Default)]
pub(super) struct Summaries(Box<[OnceLock<OfPage>]>);

/// The summaries of one page, by the numbers of the locales.
type OfPage = Box<[OnceLock<Summary>]>;

impl Summaries {
    /// Places for the summaries of so many pages.
    pub(super) fn of(pages: usize) -> Self {
        Self((0..pages).map(|_| OnceLock::new()).collect())
    }
}

impl Clone for Summaries {
    fn clone(&self) -> Self {
        Self::of(self.0.len())
    }
}

impl Site {
    /// The summary of a page in the locale of that number.
    ///
    /// # Panics
    /// Never: every page of the site has a place for every locale.
    #[must_use]
    pub fn summary(&self, page: PageNumber, locale: u16) -> &Summary {
        let slots = self.summaries.0[page.index()]
            .get_or_init(|| self.locales().iter().map(|_| OnceLock::new()).collect());
        slots[usize::from(locale)].get_or_init(|| self.summarize(page, locale))
    }

    fn summarize(&self, number: PageNumber, locale: u16) -> Summary {
        let page = self.page(number);
        let id = &page.message;
        let text = |message: &MessageRef| {
            let locale = self.locales().get(usize::from(locale))?;
            let formatted =
                self.bundles.format(locale, message, &Args::new(), &|_| None)?;
            Some(formatted.text)
        };
        Summary {
            title: text(&MessageRef::from(id.clone())).unwrap_or_default(),
            description: text(&MessageRef::attribute(id.clone(), "description")),
            address: page.address(locale).cloned(),
            state: page.state(locale),
        }
    }

    /// What stands for those fields of a page's summary.
    #[must_use]
    pub fn summary_fingerprint(
        &self,
        number: PageNumber,
        locale: u16,
        fields: Fields,
    ) -> Fingerprint {
        let summary = self.summary(number, locale);
        let page = self.page(number);
        let mut hasher = Hasher::new();
        hasher.text(&page.name);
        let mut optional = |field: Fields, text: Option<&str>| {
            if fields.has(field) {
                hasher.number(u64::from(text.is_some())).text(text.unwrap_or_default());
            }
        };
        optional(Fields::TITLE, Some(&summary.title));
        optional(Fields::DESCRIPTION, summary.description.as_deref());
        optional(Fields::ADDRESS, summary.address.as_ref().map(RoutePath::as_str));
        optional(Fields::STATE, Some(summary.state.as_str()));
        let days =
            [(Fields::DATE, page.entry.date), (Fields::UPDATED, page.entry.updated)];
        for (field, day) in days {
            optional(field, day.map(|day| day.to_string()).as_deref());
        }
        let order = page.entry.order.map(|order| order.to_string());
        optional(Fields::ORDER, order.as_deref());
        if fields.has(Fields::EXTRA) {
            page.entry.extra.add_to(&mut hasher);
        }
        for (name, fact) in page.entry.facts.iter() {
            if fields.has(Fields::fact(name)) {
                hasher.text(name);
                self.add_fact(fact, &mut hasher);
            }
        }
        hasher.finish()
    }
}
