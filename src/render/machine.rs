//! The routes that are no pages: chooser, 404, redirects, and what machines read.

use tera::{Context, Value};

use crate::model::{PageId, Question, RoutePath};
use crate::site::{PageNumber, Route, RouteKind, Site};

use super::context::{alternates_of, common};
use super::value::{self, Object};
use super::view::View;

/// The name of the template that a route is filled from.
pub(super) fn template<'a>(site: &'a Site, route: &Route) -> &'a str {
    match &route.kind {
        RouteKind::Page { page, .. } => &site.page(*page).template,
        RouteKind::Redirect(_) => "redirect.html",
        RouteKind::Chooser => "chooser.html",
        RouteKind::NotFound => "404.html",
        RouteKind::Robots => "robots.txt",
        RouteKind::SitemapIndex => "sitemap_index.xml",
        RouteKind::Sitemap(_) => "sitemap.xml",
        RouteKind::Feed => "atom.xml",
        RouteKind::File(_) | RouteKind::Calendar(_) => "",
    }
}

/// The context of a route that is no page.
pub(super) fn context(view: &mut View, route: &Route) -> Context {
    let mut context = common(view, route);
    match &route.kind {
        RouteKind::Redirect(page) => redirect(view, *page, &mut context),
        RouteKind::Chooser | RouteKind::NotFound => {
            let languages = languages(view);
            context.insert_value("languages", languages);
        }
        RouteKind::Robots => {
            let sitemap = format!("{}sitemap.xml", view.site().base_url());
            context.insert_value("sitemap_url", Value::from(sitemap));
        }
        RouteKind::SitemapIndex => sitemap_index(view, &mut context),
        RouteKind::Sitemap(part) => sitemap(view, *part, &mut context),
        RouteKind::Feed => feed(view, &mut context),
        RouteKind::Page { .. } | RouteKind::File(_) | RouteKind::Calendar(_) => {}
    }
    context
}

fn redirect(view: &mut View, page: PageNumber, context: &mut Context) {
    let locale = view.locale_number();
    view.summary(locale, page);
    context.insert_value("page", value::summary(view, locale, page));
    if let Some(address) = view.site().page(page).address(locale).cloned() {
        context.insert_value("url", Value::from(view.link(&address)));
    }
}

fn languages(view: &mut View) -> Value {
    let site = view.site().clone();
    let languages = site.locale_numbers().filter_map(|number| {
        let tag = view.locale_of(number);
        let mut map = super::context::language(&site, number, &tag);
        let home = site.page(PageNumber::HOME).address(number)?;
        view.ask(Question::Route(tag.clone(), PageId::Home));
        view.ask(Question::State(tag, PageId::Home));
        let page = site.page(PageNumber::HOME);
        map.put("state", page.state(number).as_str());
        map.put("announced", page.announced(number));
        map.put("path", home.as_str());
        map.put("permalink", view.permalink(home));
        Some(map.finish())
    });
    Value::from(languages.collect::<Vec<_>>())
}

fn sitemap_index(view: &View, context: &mut Context) {
    let sitemaps = view.site().sitemaps().map(|route| {
        let mut map = Object::default();
        map.put("permalink", view.permalink(&route.path));
        map.finish()
    });
    context.insert_value("sitemaps", Value::from(sitemaps.collect::<Vec<_>>()));
}

fn sitemap(view: &mut View, part: usize, context: &mut Context) {
    let site = view.site().clone();
    let locale = view.locale_number();
    view.ask(Question::Announced(view.locale()));
    let parts = site.sitemap_parts(locale);
    let part = part.checked_sub(1).and_then(|part| parts.get(part));
    let entries = part.into_iter().flatten().filter_map(|announced| {
        let page = site.page(announced.page);
        let mut map = Object::default();
        map.put("permalink", view.permalink(page.address(locale)?));
        let updated = page.entry.updated.or(page.entry.date);
        map.put("updated", value::optional(updated.map(|it| it.to_string()).as_deref()));
        map.put("alternates", alternates_of(view, announced.page));
        Some(map.finish())
    });
    context.insert_value("entries", Value::from(entries.collect::<Vec<_>>()));
}

/// Which pages stand in it, with their days and their order, is part of the route's key.
fn feed(view: &mut View, context: &mut Context) {
    let site = view.site().clone();
    let locale = view.locale_number();
    let pages = site.feed_pages();
    let updated = pages.iter().filter_map(|number| {
        let entry = &site.page(*number).entry;
        entry.updated.max(entry.date)
    });
    let updated = updated.max().map(|day| day.to_string());
    context.insert_value("updated", value::optional(updated.as_deref()));
    let home = site.page(PageNumber::HOME).address(locale);
    let home = home.map(|home: &RoutePath| view.permalink(home));
    context.insert_value("home_url", value::optional(home.as_deref()));
    let pages = pages.into_iter().map(|number| {
        view.summary(locale, number);
        value::summary(view, locale, number)
    });
    context.insert_value("pages", Value::from(pages.collect::<Vec<_>>()));
}
