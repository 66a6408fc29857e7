//! What the panel and the front desk are told of the site.

use super::desk::{DeskView, LocaleRow, PageRow};
use super::findings::MOST;
use super::pages::STEP;
use super::panel::{LanguageLink, PanelView};
use crate::i18n::{Pseudo, State};
use crate::model::{Direction, Locale, RoutePath, Span, mark};
use crate::preview::address::{Address, PSEUDO, shown};
use crate::preview::http::Asked;
use crate::preview::live::{Live, Now};
use crate::site::{Page, PageNumber, RouteKind, Site};
use crate::source::{self, Texts};

/// What the panel shows beside the page at `address`.
pub(in crate::preview) fn panel(live: &Live, now: &Now, address: &str) -> PanelView {
    let found = live.sweep.found();
    let (pseudo, path) = match Address::of(address) {
        Address::Site(pseudo, path) => (pseudo, path),
        Address::Own(_) => (None, ""),
    };
    let route = now.find(pseudo, path).map(|(_, route)| route);
    let site = now.site();
    let languages = site.map(|site| {
        let place = route.as_ref().map(|route| (&route.kind, route.locale));
        languages(site, place, pseudo)
    });
    let pseudo = site.map(|site| {
        let own = route.as_ref().map(|route| &route.path);
        pseudo_links(site, own, pseudo)
    });
    PanelView {
        languages: languages.unwrap_or_default(),
        pseudo: pseudo.unwrap_or_default(),
        findings: live.desktop.show(&found.list, Some(path), MOST),
        errors: found.count.errors,
        warnings: found.count.warnings,
        desk: crate::preview::DESK,
    }
}

/// The same page in every language; where the place is no page, the homes.
fn languages(
    site: &Site,
    place: Option<(&RouteKind, Option<u16>)>,
    pseudo: Option<Pseudo>,
) -> Vec<LanguageLink> {
    let (page, pager, current) = match place {
        Some((RouteKind::Page { page, pager }, locale)) => (*page, *pager, locale),
        Some((RouteKind::Redirect(page), locale)) => (*page, 1, locale),
        _ => (PageNumber::HOME, 1, None),
    };
    let link = |(number, locale): (u16, &Locale)| {
        let address = site.pager_address(page, number, pager);
        let address = address.and_then(|address| RoutePath::new(&address).ok());
        let current = Some(number) == current;
        LanguageLink {
            tag: locale.to_string(),
            name: site.bundles().name(locale),
            rtl: site.bundles().direction(locale) == Direction::Rtl,
            address: address.map(|it| shown(None, &it)),
            current: current && pseudo.is_none(),
            state: state_of(site, page, number),
        }
    };
    site.locale_numbers().zip(site.locales()).map(link).collect()
}

/// The page itself in the two pseudo-locales.
fn pseudo_links(
    site: &Site,
    own: Option<&RoutePath>,
    current: Option<Pseudo>,
) -> Vec<LanguageLink> {
    let reference = site.bundles().number(site.bundles().reference());
    let home = reference.and_then(|locale| site.page(PageNumber::HOME).address(locale));
    let link = |(_, tag, pseudo): (&str, &str, Pseudo)| LanguageLink {
        tag: tag.into(),
        name: tag.into(),
        rtl: pseudo == Pseudo::Mirrored,
        address: own.or(home).map(|path| shown(Some(pseudo), path)),
        current: current == Some(pseudo),
        state: State::Reviewed.as_str(),
    };
    PSEUDO.into_iter().map(link).collect()
}

/// What the front desk shows.
pub(in crate::preview) fn desk(live: &Live, now: &Now, asked: &Asked) -> DeskView {
    let found = live.sweep.found();
    let given = |name: &str| {
        let mut pairs = asked.query.iter().filter(|(given, _)| given == name);
        pairs.next().map(|(_, value)| value.as_str())
    };
    let query = given("q").unwrap_or_default().trim();
    let from = given("from").and_then(|from| from.parse().ok()).unwrap_or_default();
    let mut view = DeskView {
        locales: Vec::new(),
        pages: Vec::new(),
        all_pages: 0,
        from,
        locale: String::new(),
        query: query.into(),
        findings: live.desktop.show(&found.list, None, MOST),
        errors: found.count.errors,
        warnings: found.count.warnings,
        looked: found.looked,
        of: found.of,
    };
    let Some(site) = now.site() else { return view };
    view.locales = site
        .locale_numbers()
        .zip(site.locales())
        .map(|(number, locale)| locale_row(site, number, locale))
        .collect();
    let bundles = site.bundles();
    let wanted = given("locale").and_then(|tag| Locale::new(tag).ok());
    let wanted = wanted.and_then(|locale| bundles.number(&locale));
    let number = wanted.or_else(|| bundles.number(bundles.reference()));
    let Some(number) = number else { return view };
    let Some(locale) = site.locales().get(usize::from(number)) else { return view };
    view.locale = locale.to_string();
    let found = pages(site, number, query);
    view.all_pages = found.len();
    view.from = if from < found.len() { from } else { 0 };
    let mut texts = Texts::new(|path| source::text(live.desktop.root(), path));
    for page in found.into_iter().skip(view.from).take(STEP) {
        let (Some(address), summary) =
            (site.page(page).address(number), site.summary(page, number))
        else {
            continue;
        };
        let message = site.page(page).id().message();
        let span = bundles.span(locale, &message);
        let span = span.unwrap_or_else(|| Span::file(&site.page(page).entry.path));
        view.pages.push(PageRow {
            address: address.as_str().into(),
            title: mark::strip(&summary.title).into_owned(),
            rtl: bundles.direction(locale) == Direction::Rtl,
            tag: locale.to_string(),
            state: state_of(site, page, number),
            source: Some(live.desktop.place(&span, "", &mut texts)),
        });
    }
    view
}

/// The state of a page in words; what all others are translated from has none.
fn state_of(site: &Site, page: PageNumber, locale: u16) -> &'static str {
    let state = site.page(page).state(locale);
    let original = site.bundles().number(site.bundles().reference()) == Some(locale);
    if original && state != State::Missing { "original" } else { state.as_str() }
}

/// The pages of a locale that have an address, and whose title or address holds `query`.
fn pages(site: &Site, locale: u16, query: &str) -> Vec<PageNumber> {
    let query = query.to_lowercase();
    let holds = |page: &Page, number: PageNumber| {
        let Some(address) = page.address(locale) else { return false };
        query.is_empty()
            || address.as_str().to_lowercase().contains(&query)
            || mark::strip(&site.summary(number, locale).title)
                .to_lowercase()
                .contains(&query)
    };
    let pages = site.pages().iter().enumerate();
    let pages = pages.map(|(at, page)| (PageNumber::at(at), page));
    pages
        .filter(|(number, page)| holds(page, *number))
        .map(|(number, _)| number)
        .collect()
}

fn locale_row(site: &Site, number: u16, locale: &Locale) -> LocaleRow {
    let pages = || site.pages().iter().filter(|page| page.address(number).is_some());
    let count = |state: State| pages().filter(|page| page.state(number) == state).count();
    let home = site.page(PageNumber::HOME).address(number);
    LocaleRow {
        tag: locale.to_string(),
        name: site.bundles().name(locale),
        rtl: site.bundles().direction(locale) == Direction::Rtl,
        home: home.map(|home| home.as_str().into()),
        pages: pages().count(),
        missing: count(State::Missing),
        outdated: count(State::Outdated),
        draft: count(State::Draft),
        reference: locale == site.bundles().reference(),
    }
}
