//! What a template finds when it starts: `page` or `section`, `paginator`, `lang`, the
//! addresses. Tera has no lazy values, so only what the template can read is made, and
//! only that is written down as asked.

use tera::{Context, Value};

use crate::content::Entry;
use crate::model::{Fields, Locale, MessageRef, PageId, Question, RoutePath};
use crate::site::{PageNumber, Route, Site};

use super::body;
use super::json_ld::json_ld;
use super::needs::{Needs, Wanted};
use super::value::{self, Object};
use super::view::View;

/// The context of a page.
pub(super) fn page(
    view: &mut View,
    needs: &Needs,
    route: &Route,
    number: PageNumber,
    pager: usize,
) -> Context {
    let mut context = common(view, route);
    let site = view.site().clone();
    let page = site.page(number);
    let is_entry = matches!(page.id(), PageId::Entry(_));
    let (name, wanted) =
        if is_entry { ("page", &needs.page) } else { ("section", &needs.section) };
    let mut map = Object::default();
    own(view, wanted, number, &mut map);
    others(view, wanted, route, (number, pager), &mut map);
    if !is_entry {
        lists(view, wanted, needs, number, pager, &mut map, &mut context);
    }
    context.insert_value(name, map.finish());
    context
}

/// The context that every route has.
pub(super) fn common(view: &View, route: &Route) -> Context {
    let mut context = Context::new();
    context.insert_value(
        "lang",
        Value::normal_string(view.tag(view.locale_number()).as_str()),
    );
    context.insert_value("current_path", Value::normal_string(route.path.as_str()));
    context.insert_value("current_url", Value::from(view.permalink(&route.path)));
    context
}

/// The page's own fields.
fn own(view: &mut View, wanted: &Wanted, number: PageNumber, map: &mut Object) {
    let site = view.site().clone();
    let page = site.page(number);
    let (locale, id, entry) = (view.locale_number(), page.id(), &page.entry);
    map.put("id", &*page.name);
    map.put("message", page.message.as_str());
    map.put("lang", view.tag(locale).as_str());
    if wanted.has("title") {
        map.put("title", view.plain(locale, &page.message.clone().into()));
    }
    for name in ["description", "summary"] {
        if wanted.has(name) {
            let message = MessageRef::attribute(page.message.clone(), name);
            map.put(name, view.plain(locale, &message));
        }
    }
    if wanted.has("content") {
        view.ask(Question::Body(id.clone()));
        map.put("content", body::content(view, entry));
    }
    if wanted.has("toc") {
        view.ask(Question::Body(id.clone()));
        map.put("toc", body::toc(view, entry));
    }
    facts(view, wanted, number, map);
    if wanted.has("state") {
        view.ask(Question::State(view.locale(), id.clone()));
        map.put("state", page.state(locale).as_str());
    }
    if wanted.has("json_ld") {
        map.put("json_ld", json_ld(view, number));
    }
    if let Some(address) = page.address(locale) {
        map.put("path", address.as_str());
        map.put("permalink", view.permalink(address));
        map.put("slug", slug(address));
    }
}

/// The page's own facts, as far as they are read.
fn facts(view: &mut View, wanted: &Wanted, number: PageNumber, map: &mut Object) {
    let site = view.site().clone();
    let entry = &site.page(number).entry;
    let mut read = Fields::NONE;
    for (name, field) in [("date", Fields::DATE), ("updated", Fields::UPDATED)] {
        if wanted.has(name) {
            read = read.and(field);
        }
    }
    value::put_dates(map, view, number, read);
    if wanted.has("extra") {
        read = read.and(Fields::EXTRA);
        let extra = &mut view.kept.item(number).extra;
        let extra = extra.get_or_insert_with(|| value::facts(&site, &entry.extra));
        map.put("extra", extra.clone());
    }
    if wanted.has("facts") {
        read = read.and(Fields::FACTS);
        map.put("facts", value::own_facts(view, &entry.facts));
    }
    if wanted.has("order") {
        read = read.and(Fields::ORDER);
        map.put("order", entry.order);
    }
    if wanted.has("assets") {
        read = read.and(Fields::FACTS);
        map.put("assets", assets(view, entry));
    }
    map.put("draft", entry.draft);
    if read != Fields::NONE {
        view.ask(Question::Entry(entry.id.clone(), read));
    }
}

fn slug(address: &RoutePath) -> &str {
    let path = address.as_str();
    let path = path.strip_suffix("/index.html").unwrap_or(path).trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    last.strip_suffix(".html").unwrap_or(last)
}

fn assets(view: &mut View, entry: &Entry) -> Value {
    let assets = entry.files.iter().filter_map(|path| {
        let mut asset = Object::default();
        asset.put("name", path.file_name());
        let (url, length) = view.own_file(path)?;
        asset.put("url", url);
        asset.put("length", length);
        Some(asset.finish())
    });
    Value::from(assets.collect::<Vec<_>>())
}

/// What the page shows of others, and of itself in other languages.
fn others(
    view: &mut View,
    wanted: &Wanted,
    route: &Route,
    (number, pager): (PageNumber, usize),
    map: &mut Object,
) {
    let site = view.site().clone();
    let locale = view.locale_number();
    if wanted.has("ancestors") {
        let above = std::iter::successors(site.page(number).parent(), |above| {
            site.page(*above).parent()
        });
        let mut above: Vec<PageNumber> = above.collect();
        above.retain(|above| site.page(*above).address(locale).is_some());
        above.reverse();
        let above = above.into_iter().map(|above| {
            view.summary(locale, above);
            value::summary(view, locale, above)
        });
        map.put("ancestors", above.collect::<Vec<_>>());
    }
    if wanted.has("lower") || wanted.has("higher") {
        let (lower, higher) = view.neighbours(number);
        for (name, beside) in [("lower", lower), ("higher", higher)] {
            let beside = beside.map(|beside| value::summary(view, locale, beside));
            map.put(name, beside.unwrap_or_else(Value::none));
        }
    }
    if wanted.has("translations") {
        map.put("translations", translations(view, route, number));
    }
    if wanted.has("alternates") {
        map.put("alternates", alternates(view, number, pager));
    }
}

/// The page in every locale, with its state there.
fn translations(view: &mut View, route: &Route, number: PageNumber) -> Value {
    let site = view.site().clone();
    let page = site.page(number);
    view.ask(Question::Setting("config".into()));
    view.ask(Question::States(page.id().clone()));
    let translation = |view: &View, locale: u16, current: bool| {
        let address = page.address(locale)?;
        let mut map = language(&site, locale, view.tag(locale));
        map.put("path", address.as_str());
        map.put("permalink", view.permalink(address));
        map.put("state", page.state(locale).as_str());
        map.put("current", current);
        Some(map.finish())
    };
    let known = view.kept.item(number).translations.take();
    let others = known.unwrap_or_else(|| {
        let locales = site.locale_numbers();
        locales.filter_map(|at| Some((at, translation(view, at, false)?))).collect()
    });
    let own = route.locale.and_then(|own| translation(view, own, true));
    let shown = others.iter().map(|(locale, value)| match &own {
        Some(own) if route.locale == Some(*locale) => own.clone(),
        _ => value.clone(),
    });
    let shown = Value::from(shown.collect::<Vec<_>>());
    view.kept.item(number).translations = Some(others);
    shown
}

/// A language as switchers name it.
pub(super) fn language(site: &Site, number: u16, tag: &Locale) -> Object {
    let mut map = Object::default();
    map.put("code", tag.as_str());
    map.put("name", site.bundles().name_of(number));
    map.put("direction", site.bundles().direction_of(number).as_str());
    map
}

/// The announced translations; the chooser is for everyone else (x-default). A page
/// that is not announced names none, and neither do the further pages of a list.
fn alternates(view: &mut View, number: PageNumber, pager: usize) -> Value {
    let site = view.site().clone();
    let page = site.page(number);
    if pager != 1 || !page.announced(view.locale_number()) {
        return Value::from(Vec::<Value>::new());
    }
    alternates_of(view, number)
}

/// The links to a page in all locales that announce it, the chooser's last. Each of them
/// and their sitemaps show the same.
pub(super) fn alternates_of(view: &mut View, number: PageNumber) -> Value {
    if let Some(known) = view.kept.alternates.get(&number) {
        return known.clone();
    }
    let locales = view.site().announced_locales(view.site().page(number));
    let alternates = alternates_in(view, number, &locales);
    view.kept.put_alternates(number, &alternates);
    alternates
}

/// The links to a page in those locales, the chooser's last.
fn alternates_in(view: &View, number: PageNumber, locales: &[u16]) -> Value {
    let site = view.site();
    let link = |code: &str, address: &RoutePath| {
        let mut map = Object::default();
        map.put("code", code);
        map.put("permalink", view.permalink(address));
        map.finish()
    };
    let pages = locales.iter().filter_map(|locale| {
        let address = site.page(number).address(*locale)?;
        Some(link(view.tag(*locale).as_str(), address))
    });
    let chooser = site.chooser().map(|chooser| link("x-default", chooser));
    Value::from(pages.chain(chooser).collect::<Vec<_>>())
}

/// A section's pages, or the part of them that this pager shows, and the home's sections.
fn lists(
    view: &mut View,
    wanted: &Wanted,
    needs: &Needs,
    number: PageNumber,
    pager: usize,
    map: &mut Object,
    context: &mut Context,
) {
    let site = view.site().clone();
    let locale = view.locale_number();
    let page = site.page(number);
    let summaries = |view: &mut View, pages: &[PageNumber]| {
        let pages = pages.iter().map(|page| value::summary(view, locale, *page));
        Value::from(pages.collect::<Vec<_>>())
    };
    let name = if number == PageNumber::HOME { "subsections" } else { "pages" };
    if page.paginate_by.is_some() && needs.paginator {
        // Which pages stand here is part of the route's key.
        for shown in page.shown(pager) {
            view.summary(locale, *shown);
        }
        let pages = summaries(view, page.shown(pager));
        context.insert_value("paginator", paginator(view, number, pager, pages));
    }
    if wanted.has(name) {
        let children = view.collection(locale, number);
        map.put(name, summaries(view, &children));
    }
    for absent in ["pages", "subsections"] {
        if absent != name {
            map.put(absent, Vec::<Value>::new());
        }
    }
}

fn paginator(view: &View, number: PageNumber, pager: usize, pages: Value) -> Value {
    let site = view.site();
    let last = site.pagers(site.page(number));
    let path = |pager: usize| {
        let path = site.pager_address(number, view.locale_number(), pager);
        path.map_or_else(Value::none, Value::from)
    };
    let mut map = Object::default();
    map.put("current_index", pager);
    map.put("number_pagers", last);
    map.put("pages", pages);
    map.put("first", path(1));
    map.put("last", path(last));
    map.put("previous", if pager > 1 { path(pager - 1) } else { Value::none() });
    map.put("next", if pager < last { path(pager + 1) } else { Value::none() });
    map.finish()
}

/// What all templates know: the site's settings and its languages.
pub(super) fn config(site: &Site) -> Value {
    let facts = site.facts();
    let mut map = Object::default();
    map.put("base_url", site.base_url());
    map.put("mode", "build");
    map.put("reference_language", site.bundles().reference().as_str());
    map.put("event", value::facts(site, &facts.event));
    map.put("extra", value::facts(site, &facts.extra));
    map.put("theme", value::facts(site, &site.theme().options));
    let navigation = site.navigation().map(|page| Value::from(page.to_string()));
    map.put("navigation", navigation.collect::<Vec<_>>());
    let noindex = facts.noindex.iter().map(|state| Value::from(*state));
    map.put("noindex", noindex.collect::<Vec<_>>());
    let languages = site.locale_numbers().zip(site.locales()).map(|(number, tag)| {
        let mut map = language(site, number, tag);
        let home = site.page(PageNumber::HOME).address(number);
        map.put("path", value::optional(home.map(RoutePath::as_str)));
        map.finish()
    });
    map.put("languages", languages.collect::<Vec<_>>());
    map.finish()
}
