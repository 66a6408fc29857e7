//! What a page is about, for search engines: JSON-LD with the words of schema.org.
//!
//! Front door: [`json_ld`]. The facts are those of the content, so they are the same in all
//! languages; texts are those of the page's language, which is said.
//!
//! Unknown here: how JSON is written into a page.

use tera::Value;

use crate::content::SESSIONS;
use crate::model::{Fact, FactMap, Fields, MessageRef, Name, PageId, Question};
use crate::site::PageNumber;

use super::json;
use super::value::{Object, fact};
use super::view::View;

/// The page as JSON-LD, which may stand in a `script`.
pub(super) fn json_ld(view: &mut View, number: PageNumber) -> Value {
    let site = view.site().clone();
    let page = site.page(number);
    let section = page.id().section().map_or("", Name::as_str).to_owned();
    let read = Fields::FACTS.and(Fields::DATE).and(Fields::UPDATED);
    view.ask(Question::Entry(page.id().clone(), read));
    let about = match page.id() {
        PageId::Home => the_event(view),
        PageId::Section(_) => None,
        PageId::Entry(_) => match section.as_str() {
            SESSIONS => session(view, number, true),
            "organisations" => Some(thing(view, "Organization", number)),
            "venues" => {
                let mut at = FactMap::new();
                at.insert("venue", Fact::Page(page.id().clone()));
                nested(view, &site.places(&at))
            }
            "news" => Some(article(view, number)),
            _ => None,
        },
    };
    let graph: Vec<Value> = about.into_iter().chain(breadcrumbs(view, number)).collect();
    let mut map = Object::default();
    map.put("@context", "https://schema.org");
    map.put("@graph", graph);
    // Nothing in it is a map with keys that JSON lacks.
    let text = json::encode(&map.finish(), false).unwrap_or_default();
    Value::safe_string(&text)
}

/// What all things have: a name, a description, an address.
fn named(view: &mut View, kind: &str, number: PageNumber) -> Object {
    let locale = view.locale_number();
    let site = view.site().clone();
    ask_of(view, number);
    let summary = site.summary(number, locale);
    let mut map = Object::default();
    map.put("@type", kind);
    map.put("name", summary.title.as_str());
    if let Some(description) = &summary.description {
        map.put("description", description.as_str());
    }
    if let Some(address) = &summary.address {
        map.put("url", view.permalink(address));
    }
    map
}

/// Asks for what is named of a page, whatever templates read of others.
fn ask_of(view: &mut View, number: PageNumber) {
    let fields = Fields::TITLE.and(Fields::DESCRIPTION).and(Fields::ADDRESS);
    let id = view.site().page(number).id().clone();
    view.ask(Question::Summary(view.locale(), id, fields));
}

fn thing(view: &mut View, kind: &str, number: PageNumber) -> Value {
    let mut map = named(view, kind, number);
    let site = view.site().clone();
    if let Some(website) = site.page(number).entry.facts.get("website") {
        map.put("sameAs", fact(&site, website));
    }
    map.finish()
}

/// Places that lie in each other, the smallest first.
fn nested(view: &mut View, places: &[PageNumber]) -> Option<Value> {
    let (first, others) = places.split_first()?;
    let site = view.site().clone();
    let page = site.page(*first);
    view.ask(Question::Entry(page.id().clone(), Fields::FACTS));
    let mut map = named(view, "Place", *first);
    let address = MessageRef::attribute(page.message.clone(), "address");
    if let Some(address) = view.plain(view.locale_number(), &address) {
        map.put("address", address);
    }
    if let Some(larger) = nested(view, others) {
        map.put("containedInPlace", larger);
    }
    let facts = &page.entry.facts;
    if let (Some(latitude), Some(longitude)) =
        (facts.get("latitude"), facts.get("longitude"))
    {
        let mut geo = Object::default();
        geo.put("@type", "GeoCoordinates");
        geo.put("latitude", fact(&site, latitude));
        geo.put("longitude", fact(&site, longitude));
        map.put("geo", geo.finish());
    }
    Some(map.finish())
}

fn article(view: &mut View, number: PageNumber) -> Value {
    let site = view.site().clone();
    let entry = &site.page(number).entry;
    let mut map = named(view, "NewsArticle", number);
    let headline = site.summary(number, view.locale_number()).title.as_str();
    map.put("headline", headline);
    map.put("inLanguage", view.locale().as_str());
    if let Some(day) = entry.date {
        map.put("datePublished", day.to_string());
    }
    if let Some(day) = entry.updated.or(entry.date) {
        map.put("dateModified", day.to_string());
    }
    map.finish()
}

/// The event that the site is about, with its sessions; none without a start.
fn the_event(view: &mut View) -> Option<Value> {
    let site = view.site().clone();
    let mut event = FactMap::new();
    for name in ["start", "end", "venue", "status", "host", "organiser"] {
        if let Some(fact) = view.setting(&format!("event.{name}")) {
            event.insert(name, fact);
        }
    }
    event.get("start")?;
    let mut map = named(view, "Event", PageNumber::HOME);
    when_and_where(view, &event, &mut map);
    let organizers: Vec<Value> = ["host", "organiser"]
        .into_iter()
        .filter_map(|name| {
            let organizer = site.number(event.page(name)?)?;
            Some(thing(view, "Organization", organizer))
        })
        .collect();
    if !organizers.is_empty() {
        map.put("organizer", organizers);
    }
    let sessions: Vec<Value> = sessions(view)
        .into_iter()
        .filter_map(|number| session(view, number, false))
        .collect();
    if !sessions.is_empty() {
        map.put("subEvent", sessions);
    }
    Some(map.finish())
}

/// All sessions, and that it was asked which there are.
fn sessions(view: &mut View) -> Vec<PageNumber> {
    let site = view.site().clone();
    let Ok(name) = Name::new(SESSIONS) else { return Vec::new() };
    view.count(&name);
    if let Some(section) = site.number(&PageId::Section(name)) {
        view.collection(view.locale_number(), section);
    }
    site.sessions()
}

fn session(view: &mut View, number: PageNumber, alone: bool) -> Option<Value> {
    let site = view.site().clone();
    let entry = &site.page(number).entry;
    view.ask(Question::Entry(entry.id.clone(), Fields::FACTS));
    entry.facts.get("start")?;
    let mut map = named(view, "Event", number);
    let mut facts = entry.facts.clone();
    // No session of an event takes place that does not.
    if let Some(Fact::Word(word)) = view.setting("event.status")
        && ["cancelled", "postponed"].contains(&&*word)
    {
        facts.insert("status", Fact::Word(word));
    }
    when_and_where(view, &facts, &mut map);
    let is_moved = entry.facts.word("status") == Some("moved");
    if let Some(before) = entry.facts.get("previous_start").filter(|_| is_moved) {
        map.put("previousStartDate", fact(&site, before));
    }
    if alone {
        map.put("superEvent", named(view, "Event", PageNumber::HOME).finish());
    }
    Some(map.finish())
}

/// What events and sessions have in common.
fn when_and_where(view: &mut View, facts: &FactMap, map: &mut Object) {
    let site = view.site().clone();
    map.put("inLanguage", view.locale().as_str());
    for (property, name) in [("startDate", "start"), ("endDate", "end")] {
        if let Some(when) = facts.get(name) {
            map.put(property, fact(&site, when));
        }
    }
    map.put(
        "eventStatus",
        match facts.word("status").unwrap_or_default() {
            "postponed" => "https://schema.org/EventPostponed",
            "cancelled" => "https://schema.org/EventCancelled",
            "moved" => "https://schema.org/EventRescheduled",
            "moved-online" => "https://schema.org/EventMovedOnline",
            _ => "https://schema.org/EventScheduled",
        },
    );
    if let Some(place) = nested(view, &site.places(facts)) {
        map.put("location", place);
    }
}

/// The way to a page from the home, if it is not the home.
fn breadcrumbs(view: &mut View, number: PageNumber) -> Option<Value> {
    let site = view.site().clone();
    let locale = view.locale_number();
    let above = std::iter::successors(Some(number), |at| site.page(*at).parent());
    let mut way: Vec<PageNumber> = above.collect();
    way.retain(|at| site.page(*at).address(locale).is_some());
    way.reverse();
    if way.len() < 2 {
        return None;
    }
    let items = (1i64..).zip(way).map(|(position, at)| {
        ask_of(view, at);
        let summary = site.summary(at, locale);
        let mut item = Object::default();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", summary.title.as_str());
        if let Some(address) = &summary.address {
            item.put("item", view.permalink(address));
        }
        item.finish()
    });
    let items: Vec<Value> = items.collect();
    let mut list = Object::default();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    Some(list.finish())
}
