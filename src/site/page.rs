//! The tree of pages: which exist, in which order, with which template.

use std::sync::Arc;

use crate::content::{Entry, Section, SiteFacts, SortBy};
use crate::i18n::{Bundles, State};
use crate::model::{MessageId, MessageRef, PageId, RoutePath, Span, mark};

use super::Settings;

/// The place of a page in [`super::Site::pages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageNumber(u32);

/// Something with an address in every locale: the home, a section, or an entry. A section
/// that is not rendered is a page without addresses.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its own facts.
    pub entry: Arc<Entry>,
    /// Its id as it is written.
    pub name: Box<str>,
    /// The message of its title.
    pub message: MessageId,
    /// The name of its template.
    pub template: String,
    /// Where that name is written, if it is not the usual template.
    pub template_span: Option<Span>,
    /// How many pages stand on one page of its list.
    pub paginate_by: Option<usize>,
    /// Whether its pages stand in the locale's feed.
    pub feed: bool,
    /// Whether it has a page of its own.
    pub(super) rendered: bool,
    parent: Option<PageNumber>,
    /// Which of its parent's children it is.
    place: usize,
    children: Vec<PageNumber>,
    pub(super) addresses: Vec<RoutePath>,
    pub(super) states: Vec<State>,
    /// The states in which it is not announced.
    unannounced: Arc<[State]>,
}

impl PageNumber {
    /// The home.
    pub const HOME: Self = Self(0);

    /// The number as an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The page at that index of [`super::Site::pages`].
    #[must_use]
    pub fn at(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl Page {
    /// What the page is.
    #[must_use]
    pub fn id(&self) -> &PageId {
        &self.entry.id
    }

    /// The section, or for a section the home.
    #[must_use]
    pub fn parent(&self) -> Option<PageNumber> {
        self.parent
    }

    /// Which of its parent's children it is, counted from 0.
    #[must_use]
    pub fn place(&self) -> usize {
        self.place
    }

    /// The pages of a section, the sections of the home, in order.
    #[must_use]
    pub fn children(&self) -> &[PageNumber] {
        &self.children
    }

    /// The pages that stand on the `pager`th page of a list, counted from 1.
    #[must_use]
    pub fn shown(&self, pager: usize) -> &[PageNumber] {
        let children = self.children();
        match self.paginate_by {
            None => children,
            Some(by) => {
                let from = pager.saturating_sub(1).saturating_mul(by).min(children.len());
                let until = from.saturating_add(by).min(children.len());
                children.get(from..until).unwrap_or_default()
            }
        }
    }

    /// Where it lies in the locale of that number, if it has a page of its own.
    #[must_use]
    pub fn address(&self, locale: u16) -> Option<&RoutePath> {
        self.addresses.get(usize::from(locale))
    }

    /// Its translation state in the locale of that number.
    #[must_use]
    pub fn state(&self, locale: u16) -> State {
        self.states.get(usize::from(locale)).copied().unwrap_or(State::Missing)
    }

    /// Whether search engines are told of the page in that locale: it exists there, what it
    /// says is not a fallback, and the site does not ask them to leave its state out.
    #[must_use]
    pub fn announced(&self, locale: u16) -> bool {
        self.address(locale).is_some() && self.announces(self.state(locale))
    }

    /// Whether search engines are told of a page that is in that state.
    pub(super) fn announces(&self, state: State) -> bool {
        !self.unannounced.contains(&state)
    }
}

/// Makes the tree: the home, its sections in order, the entries of each in order. Of a
/// section that does not exist now there are no entries either.
pub(super) fn tree(
    site: &SiteFacts,
    home: &Section,
    mut sections: Vec<&Section>,
    bundles: &Bundles,
    settings: &Settings,
) -> Vec<Page> {
    let usual = |name: &str| (name.to_owned(), None);
    let unannounced: Arc<[State]> = State::ALL
        .into_iter()
        .filter(|state| {
            *state == State::Missing || site.noindex.contains(&state.as_str())
        })
        .collect();
    let page = |entry, template, parent| page(entry, template, parent, &unannounced);
    let mut pages = vec![page(Arc::clone(&home.page), usual("index.html"), None)];
    sections.retain(|section| exists(&section.page, settings));
    sections.sort_by_key(|section| {
        (section.page.order.unwrap_or(i64::MAX), section.page.id.clone())
    });
    for section in sections {
        let number = PageNumber::at(pages.len());
        let mut list = page(
            Arc::clone(&section.page),
            usual("section.html"),
            Some(PageNumber::HOME),
        );
        list.rendered = section.render;
        list.paginate_by = section.paginate_by;
        list.feed = section.feed && site.feeds;
        if section.render {
            add(&mut pages, list);
        } else {
            pages.push(list);
        }
        let template = section.page_template.clone();
        let template = template.map(|(name, span)| (name, Some(span)));
        let template = template.unwrap_or_else(|| usual("page.html"));
        let mut entries = section.entries.clone();
        entries.retain(|entry| exists(entry, settings));
        sort(&mut entries, section.sort_by, bundles);
        for entry in entries {
            add(&mut pages, page(entry, template.clone(), Some(number)));
        }
    }
    pages
}

/// Adds a page to the tree and to its parent's children.
fn add(pages: &mut Vec<Page>, mut page: Page) {
    let number = PageNumber::at(pages.len());
    if let Some(parent) = page.parent.and_then(|parent| pages.get_mut(parent.index())) {
        page.place = parent.children.len();
        parent.children.push(number);
    }
    pages.push(page);
}

fn page(
    entry: Arc<Entry>,
    template: (String, Option<Span>),
    parent: Option<PageNumber>,
    unannounced: &Arc<[State]>,
) -> Page {
    let (template, template_span) = match &entry.template {
        Some((name, span)) => (name.clone(), Some(span.clone())),
        None => template,
    };
    Page {
        name: entry.id.to_string().into(),
        message: entry.id.message(),
        entry,
        template,
        template_span,
        rendered: true,
        paginate_by: None,
        feed: false,
        parent,
        place: 0,
        children: Vec::new(),
        addresses: Vec::new(),
        states: Vec::new(),
        unannounced: Arc::clone(unannounced),
    }
}

fn exists(entry: &Entry, settings: &Settings) -> bool {
    (settings.drafts || !entry.draft)
        && entry.publish_at.is_none_or(|at| at <= settings.now)
        && entry.remove_at.is_none_or(|at| at > settings.now)
}

fn sort(entries: &mut [Arc<Entry>], by: SortBy, bundles: &Bundles) {
    let title = |entry: &Entry| {
        let title = MessageRef::from(entry.id.message());
        let args = crate::i18n::Args::new();
        bundles
            .format(bundles.reference(), &title, &args, &|_| None)
            .map(|formatted| mark::strip(&formatted.text).to_lowercase())
    };
    match by {
        SortBy::Name => entries.sort_by(|a, b| a.id.cmp(&b.id)),
        SortBy::Order => entries
            .sort_by_key(|entry| (entry.order.is_none(), entry.order, entry.id.clone())),
        SortBy::Date => entries.sort_by_key(|entry| {
            (std::cmp::Reverse(entry.date), entry.order, entry.id.clone())
        }),
        SortBy::Title => {
            entries.sort_by_cached_key(|entry| (title(entry), entry.id.clone()));
        }
    }
}
