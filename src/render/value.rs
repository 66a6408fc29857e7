//! Facts and summaries as Tera's values, built by hand.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use tera::Value;
use tera::value::Key;

use crate::model::{Fact, FactMap, Fields, PageId};
use crate::site::{PageNumber, Site};

use super::view::View;

/// A map under construction, in the order in which its fields were put, each once.
pub(super) struct Object(Vec<(Nth, Value)>);

/// A name with its place. Tera takes a map over by putting each of its names into one of
/// its own; from a tree that is sorted by places they come in their order, and are hashed
/// once.
struct Nth(usize, Key<'static>);

impl Object {
    /// Puts a field.
    pub(super) fn put(&mut self, name: impl Into<Key<'static>>, value: impl Into<Value>) {
        self.0.push((Nth(self.0.len(), name.into()), value.into()));
    }

    /// The finished map.
    pub(super) fn finish(self) -> Value {
        Value::from(self.0.into_iter().collect::<BTreeMap<_, _>>())
    }
}

impl Default for Object {
    /// With room for the fields that most have.
    fn default() -> Self {
        Self(Vec::with_capacity(8))
    }
}

impl From<Value> for Object {
    fn from(value: Value) -> Self {
        let mut object = Self::default();
        for (name, value) in value.into_map().unwrap_or_default() {
            object.put(name, value);
        }
        object
    }
}

impl PartialEq for Nth {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Nth {}

impl PartialOrd for Nth {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Nth {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl From<Nth> for Key<'static> {
    fn from(name: Nth) -> Self {
        name.1
    }
}

/// A fact as templates see it: dates in ISO 8601, references as page ids. A reference to
/// what does not exist yet is none, so that nothing is told before its time.
pub(super) fn fact(site: &Site, fact: &Fact) -> Value {
    match fact {
        Fact::Bool(value) => Value::from(*value),
        Fact::Integer(value) => Value::from(*value),
        Fact::Decimal(value) => Value::from(*value),
        Fact::Word(text) | Fact::Address(text) => Value::normal_string(text),
        Fact::Date(date) => Value::from(date.to_string()),
        Fact::Moment(moment) => Value::from(iso(moment)),
        Fact::Language(locale) => Value::normal_string(locale.as_str()),
        Fact::Region(region) => Value::normal_string(region.as_str()),
        Fact::Page(page) if site.exists(page) => Value::from(page.to_string()),
        Fact::Page(_) => Value::none(),
        Fact::File(path) => Value::normal_string(path.as_str()),
        Fact::List(facts) => {
            let facts = facts.iter().map(|fact| self::fact(site, fact));
            Value::from(facts.filter(|fact| !fact.is_none()).collect::<Vec<_>>())
        }
        Fact::Map(map) => facts(site, map),
    }
}

/// An instant as RFC 3339 with its offset, which is what `datetime` takes.
pub(super) fn iso(moment: &crate::model::ZonedDateTime) -> String {
    moment.timestamp().display_with_offset(moment.offset()).to_string()
}

/// Named facts as a map.
pub(super) fn facts(site: &Site, facts: &FactMap) -> Value {
    let mut map = Object::default();
    for (name, value) in facts.iter() {
        map.put(name.to_owned(), fact(site, value));
    }
    map.finish()
}

/// A page's own facts as a map, references as summaries. What does not exist yet is none.
pub(super) fn own_facts(view: &mut View, facts: &FactMap) -> Value {
    let mut map = Object::default();
    for (name, value) in facts.iter() {
        map.put(name.to_owned(), own_fact(view, value));
    }
    map.finish()
}

fn own_fact(view: &mut View, value: &Fact) -> Value {
    let locale = view.locale_number();
    match value {
        Fact::Page(id) => {
            match view.page(locale, id).filter(|_| view.site().exists(id)) {
                Some(number) => summary(view, locale, number),
                None => Value::none(),
            }
        }
        Fact::List(items) => {
            let items = items.iter().map(|item| own_fact(view, item));
            let items = items.filter(|item| !item.is_none());
            Value::from(items.collect::<Vec<_>>())
        }
        Fact::Map(map) => own_facts(view, map),
        other => fact(view.site(), other),
    }
}

/// A page as other pages show it, with the fields that templates read of others.
pub(super) fn summary(view: &View, locale: u16, number: PageNumber) -> Value {
    let fields = view.fields;
    let page = view.site().page(number);
    let summary = view.site().summary(number, locale);
    let mut map = Object::default();
    map.put("id", &*page.name);
    map.put("message", page.message.as_str());
    map.put("lang", view.tag(locale).as_str());
    if fields.has(Fields::TITLE) {
        map.put("title", Value::normal_string(&summary.title));
    }
    if fields.has(Fields::DESCRIPTION) {
        map.put("description", optional(summary.description.as_deref()));
    }
    if fields.has(Fields::ADDRESS) {
        let address = summary.address.as_ref();
        map.put("path", optional(address.map(crate::model::RoutePath::as_str)));
        map.put("permalink", optional(address.map(|it| view.permalink(it)).as_deref()));
    }
    put_dates(&mut map, view, number, fields);
    if fields.has(Fields::ORDER) {
        map.put("order", page.entry.order);
    }
    if fields.has(Fields::STATE) {
        map.put("state", summary.state.as_str());
    }
    if fields.has(Fields::EXTRA) {
        map.put("extra", facts(view.site(), &page.entry.extra));
    }
    if fields.has_facts() {
        let mut shown = FactMap::new();
        for (name, fact) in page.entry.facts.iter() {
            if fields.has(Fields::fact(name)) {
                shown.insert(name, fact.clone());
            }
        }
        map.put("facts", facts(view.site(), &shown));
    }
    map.finish()
}

/// Puts a page's days, as far as they are among the fields.
pub(super) fn put_dates(
    map: &mut Object,
    view: &View,
    number: PageNumber,
    fields: Fields,
) {
    let entry = &view.site().page(number).entry;
    let days =
        [("date", Fields::DATE, entry.date), ("updated", Fields::UPDATED, entry.updated)];
    for (name, field, day) in days {
        if fields.has(field) {
            map.put(name, optional(day.map(|day| day.to_string()).as_deref()));
        }
    }
}

/// A text, or none.
pub(super) fn optional(text: Option<&str>) -> Value {
    text.map_or_else(Value::none, Value::normal_string)
}

/// Reads how templates write a page: `pages/about`, `@/pages/about.yaml`, a section's
/// name, or `@/delegations/_index.yaml`.
pub(super) fn page_id(path: &str) -> Option<PageId> {
    let path = path.strip_prefix("@/").unwrap_or(path);
    let path = path.strip_suffix(".yaml").unwrap_or(path);
    let path = path.strip_suffix("/index").unwrap_or(path);
    if path.contains('/') || path == "_index" {
        PageId::parse(path)
    } else {
        PageId::parse(&format!("{path}/_index"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_as_zola_names_it() {
        for (path, id) in [
            ("@/pages/about.yaml", "pages/about"),
            ("pages/about", "pages/about"),
            ("@/documents/outcome/index.yaml", "documents/outcome"),
            ("@/delegations/_index.yaml", "delegations/_index"),
            ("delegations", "delegations/_index"),
            ("@/_index.yaml", "_index"),
        ] {
            assert_eq!(page_id(path).map(|it| it.to_string()).as_deref(), Some(id));
        }
        assert_eq!(page_id("../secret"), None);
    }
}
