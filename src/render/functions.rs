//! What templates may call. Each function reaches the view through the slot of its
//! engine, never through a variable of the template: a component sees neither the page's
//! context nor the global one, and nothing may fall back to another language for that.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::i18n::{self, Args};
use crate::model::{
    Date, DateTime, Fact, MessageRef, Offset, PageId, TimeZone, Timestamp,
};

use super::calls::{CALLS, Call};
use super::value::{self, Object};
use super::view::{STEPS, View};

/// Where a worker's functions find the view of the render that runs.
#[derive(Clone, Default)]
pub(super) struct Slot(Arc<Mutex<Option<View>>>);

impl Slot {
    /// Puts a view into the slot, and takes the one that is there.
    pub(super) fn replace(&self, view: Option<View>) -> Option<View> {
        std::mem::replace(&mut *self.lock(), view)
    }

    /// Runs `work` with the view. The lock is given back before anything else runs.
    pub(super) fn with<T>(
        &self,
        work: impl FnOnce(&mut View) -> TeraResult<T>,
    ) -> TeraResult<T> {
        match self.lock().as_mut() {
            Some(view) => work(view),
            None => Err(Error::message("there is no page to speak for")),
        }
    }

    /// A panic in a render leaves a view behind that the next render replaces.
    fn lock(&self) -> MutexGuard<'_, Option<View>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Registers the functions that ask the site.
pub(super) fn register(tera: &mut Tera, slot: &Slot) {
    fn add(
        tera: &mut Tera,
        slot: &Slot,
        name: &'static str,
        call: fn(&mut View, &Kwargs) -> TeraResult<Value>,
    ) {
        let slot = slot.clone();
        tera.register_function(name, move |args: Kwargs, _: &State| {
            slot.with(|view| call(view, &args))
        });
    }
    add(tera, slot, "trans", trans);
    add(tera, slot, "get_url", get_url);
    add(tera, slot, "get_page", get_page);
    add(tera, slot, "get_section", get_section);
    add(tera, slot, "get_hash", get_hash);
    add(tera, slot, "range", range);
    add(tera, slot, "now", |view, _| Ok(Value::from(view.today())));
    add(tera, slot, "phase", |view, _| Ok(Value::from(view.phase())));
    add(tera, slot, "text_direction", |view, args| {
        let locale = locale(view, args)?;
        let tag = view.locale_of(locale);
        Ok(Value::from(view.site().bundles().direction(&tag).as_str()))
    });
}

/// Registers the filters that stand for calls with one argument.
pub(super) fn register_calls(tera: &mut Tera, slot: &Slot) {
    let calls: [fn(&mut View, &str) -> TeraResult<Value>; 3] = [
        |view, key| message(view, key, view.locale_number(), None),
        |view, path| link(view, path, view.locale_number()),
        |view, path| page(view, path, view.locale_number()),
    ];
    for (Call { filter, .. }, call) in CALLS.iter().zip(calls) {
        let slot = slot.clone();
        tera.register_filter(*filter, move |given: &Value, _: Kwargs, _: &State| {
            let Some(given) = given.as_str() else {
                return Err(Error::message(format!("`{given}` is no text")));
            };
            slot.with(|view| call(view, given))
        });
    }
}

/// The locale that `lang=` names, else the route's.
fn locale(view: &View, args: &Kwargs) -> TeraResult<u16> {
    match args.get::<&str>("lang")? {
        None => Ok(view.locale_number()),
        Some(tag) => view.named_locale(tag).ok_or_else(|| {
            let built = view.site().locales().iter().map(crate::model::Locale::as_str);
            let built = built.collect::<Vec<_>>().join(", ");
            Error::message(format!("`lang=\"{tag}\"` is no locale of the site ({built})"))
        }),
    }
}

/// `trans(key="documents.title", count=3)`: a message in the route's language.
fn trans(view: &mut View, args: &Kwargs) -> TeraResult<Value> {
    let key: &str = args.must_get("key")?;
    let locale = locale(view, args)?;
    let alone =
        args.iter().all(|(name, _)| matches!(name.as_str(), Some("key" | "lang")));
    message(view, key, locale, (!alone).then_some(args))
}

fn message(
    view: &mut View,
    key: &str,
    locale: u16,
    args: Option<&Kwargs>,
) -> TeraResult<Value> {
    if args.is_none()
        && let Some(value) = view.kept_message(locale, key)
    {
        return Ok(value);
    }
    let message = MessageRef::parse(key).filter(|message| !message.id.is_term());
    let Some(message) = message else {
        return Err(Error::message(format!("`{key}` is no message id")));
    };
    if view.trap.as_ref() == Some(&message) {
        return Err(Error::message(format!("there is no message `{key}`")));
    }
    let text = match args {
        None => view.named(locale, key, &message),
        Some(args) => {
            let mut given = Args::new();
            for (name, value) in args.iter() {
                let Some(name) = name.as_str() else { continue };
                if !matches!(name, "key" | "lang") {
                    given.set(name.to_owned(), argument(value));
                }
            }
            let text = view.text(locale, &message, &given, &[]);
            text.map(|text| Value::normal_string(&text))
        }
    };
    Ok(text.unwrap_or_else(|| {
        view.lacks(&message);
        Value::normal_string("")
    }))
}

/// A template's value as a message's argument. Templates have dates as ISO 8601 texts;
/// a text of exactly that form is a date for the message.
pub(super) fn argument(value: &Value) -> i18n::Value<'static> {
    if let Some(items) = value.as_array() {
        let items = items.iter().map(|item| Fact::Word(item.to_string().into()));
        return i18n::argument(&Fact::List(items.collect())).unwrap_or(i18n::Value::None);
    }
    if let Some(text) = value.as_str() {
        return match date(text).and_then(|date| i18n::argument(&date)) {
            Some(date) => date,
            None => i18n::Value::String(text.to_owned().into()),
        };
    }
    match (value.as_i64(), value.as_f64(), value.as_bool()) {
        (Some(number), _, _) => i18n::Value::from(number),
        (_, Some(number), _) => i18n::Value::from(number),
        (_, _, Some(truth)) => i18n::Value::from(truth.to_string()),
        _ => i18n::Value::None,
    }
}

/// A day or an instant, if the text is exactly one in ISO 8601 as we write it.
pub(super) fn date(text: &str) -> Option<Fact> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) || text.len() < 10 {
        return None;
    }
    if text.len() == 10 {
        return text.parse::<Date>().ok().map(Fact::Date);
    }
    let instant = text.parse::<Timestamp>().ok()?;
    let civil: DateTime = text.get(..text.rfind(['+', '-', 'Z'])?)?.parse().ok()?;
    // The zone is the offset that stands in the text: what is left of the civil time.
    let civil = civil.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();
    let seconds = i32::try_from(civil.as_second() - instant.as_second()).ok()?;
    let zone = TimeZone::fixed(Offset::from_seconds(seconds).ok()?);
    Some(Fact::Moment(instant.to_zoned_datetime(zone)))
}

/// `get_url(path="@/pages/about.yaml")`: the link to a page, an address or a file.
fn get_url(view: &mut View, args: &Kwargs) -> TeraResult<Value> {
    let path: &str = args.must_get("path")?;
    let locale = locale(view, args)?;
    link(view, path, locale)
}

fn link(view: &mut View, whole: &str, locale: u16) -> TeraResult<Value> {
    // The texts are short, so a search with vector instructions would take longer.
    let (path, anchor) = match whole.bytes().position(|byte| byte == b'#') {
        Some(at) => whole.split_at(at),
        None => (whole, ""),
    };
    let link = if path.starts_with("@/") {
        value::page_id(path).and_then(|id| view.page_link(locale, &id))
    } else if path.starts_with("https://") || path.starts_with("http://") {
        Some(path.to_owned())
    } else if path.starts_with('/') {
        view.link_to(path)
    } else {
        view.file_link(path)
    };
    let link = link.ok_or_else(|| unknown_path(view, path))?;
    Ok(Value::from(link + anchor))
}

fn unknown_path(view: &View, path: &str) -> Error {
    let site = view.site();
    let known: Vec<String> = if path.starts_with("@/") {
        let pages = site.pages().iter().filter(|page| page.address(0).is_some());
        pages.map(|page| format!("@/{}.yaml", page.id())).collect()
    } else {
        site.theme().statics.keys().cloned().collect()
    };
    let near = crate::diagnostic::nearest(path, known.iter().map(String::as_str));
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Error::message(format!("`{path}` is no page and no file of the site{hint}"))
}

/// `get_page(path="pages/about")`: what other pages show of a page, or none.
fn get_page(view: &mut View, args: &Kwargs) -> TeraResult<Value> {
    let path: &str = args.must_get("path")?;
    let locale = locale(view, args)?;
    page(view, path, locale)
}

fn page(view: &mut View, path: &str, locale: u16) -> TeraResult<Value> {
    view.named_page(locale, path).ok_or_else(|| unnamed(path))
}

/// `get_section(path="delegations")`: a section's summary with its pages, or none;
/// with `metadata_only=true` only how many pages it has.
fn get_section(view: &mut View, args: &Kwargs) -> TeraResult<Value> {
    let path: &str = args.must_get("path")?;
    let id = named(path)?;
    let locale = locale(view, args)?;
    if args.get::<bool>("metadata_only")?.unwrap_or_default() {
        return Ok(metadata(view, &id));
    }
    let Some(number) = view.page(locale, &id) else { return Ok(Value::none()) };
    let mut section = Object::from(value::summary(view, locale, number));
    let pages = view.collection(locale, number);
    let pages = pages.into_iter().map(|page| value::summary(view, locale, page));
    section.put("pages", pages.collect::<Vec<_>>());
    Ok(section.finish())
}

/// How many pages a section has, and nothing that an edit of one of them changes.
fn metadata(view: &mut View, id: &PageId) -> Value {
    let PageId::Section(name) = id else { return Value::none() };
    let total = view.count(name);
    if view.site().number(id).is_none() {
        return Value::none();
    }
    let mut section = Object::default();
    section.put("id", id.to_string());
    section.put("total_pages", total);
    section.finish()
}

fn named(path: &str) -> TeraResult<PageId> {
    value::page_id(path).ok_or_else(|| unnamed(path))
}

fn unnamed(path: &str) -> Error {
    Error::message(format!("`{path}` does not name a page"))
}

/// `range(end=10)`: Tera's, but with a bound on all ranges of a page together: loops in
/// loops would run for ever within a bound on each.
fn range(view: &mut View, args: &Kwargs) -> TeraResult<Value> {
    let start: i64 = args.get("start")?.unwrap_or_default();
    let end: i64 = args.must_get("end")?;
    let step: i64 = args.get("step_by")?.unwrap_or(1);
    if step == 0 {
        return Err(Error::message("`step_by` of a range is not 0"));
    }
    let mut numbers = Vec::new();
    let mut next = start;
    while if step > 0 { next < end } else { next > end } {
        if !view.step() {
            return Err(Error::message(format!(
                "the ranges of this page have more than {STEPS} numbers"
            )));
        }
        numbers.push(Value::from(next));
        let Some(number) = next.checked_add(step) else { break };
        next = number;
    }
    Ok(Value::from(numbers))
}

/// `get_hash(path="style.css")`: what stands for a file's bytes.
fn get_hash(view: &mut View, args: &Kwargs) -> TeraResult<Value> {
    let path: &str = args.must_get("path")?;
    let hash = view.file_hash(path).ok_or_else(|| unknown_path(view, path))?;
    Ok(Value::from(hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_iso_date_is_a_date() {
        assert!(matches!(date("2025-09-17"), Some(Fact::Date(_))));
        let moment = date("2025-09-17T09:00:00+08:00");
        let Some(Fact::Moment(moment)) = moment else { panic!("{moment:?}") };
        assert_eq!(value::iso(&moment), "2025-09-17T09:00:00+08:00");
        for text in ["2025", "2025-13-40", "17 September", "2025-09-17 x", ""] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
