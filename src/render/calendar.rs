//! A calendar of sessions (RFC 5545, RFC 7986): one file a language, and one a session.
//!
//! Front door: [`calendar`]. The facts are the same in all languages, and so are the UIDs, so
//! that who has a session from two of them has it once. Times are in UTC, so no calendar has
//! to know the rules of a zone.
//!
//! Unknown here: templates; which sessions there are.

use crate::content::Entry;
use crate::i18n::State;
use crate::model::{Date, Fact, FactMap, PageId, Timestamp, mark};
use crate::site::PageNumber;

use super::view::View;

/// The most octets of a line without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// The day before all changes.
const EPOCH: Date = Date::constant(1970, 1, 1);

/// The calendar of those sessions, in the view's locale.
pub(super) fn calendar(view: &mut View, sessions: &[PageNumber]) -> Vec<u8> {
    let mut lines = Lines::default();
    let site = view.site().clone();
    let locale = view.locale_number();
    let language = format!(";LANGUAGE={}", view.locale());
    view.summary(locale, PageNumber::HOME);
    let home = site.summary(PageNumber::HOME, locale);
    lines.add("BEGIN:VCALENDAR", "");
    lines.add("VERSION:", "2.0");
    lines.add("PRODID:", "-//Plenary//Plenary//EN");
    lines.text(&format!("NAME{language}:"), &home.title);
    lines.text("X-WR-CALNAME:", &home.title);
    if let Some(address) = &home.address {
        lines.add("URL:", &view.permalink(address));
    }
    let event = view.setting("event.status");
    let is_off = matches!(&event, Some(Fact::Word(word)) if &**word == "cancelled");
    for number in sessions {
        let entry = &site.page(*number).entry;
        let Some(start) = entry.facts.moment("start") else { continue };
        view.summary(locale, *number);
        let summary = site.summary(*number, locale);
        lines.add("BEGIN:VEVENT", "");
        lines.add("UID:", &uid(&entry.id, &site.facts().base_url));
        // The day of the last change; there is no other time that a build could repeat.
        let changed = changed(entry);
        lines.add("DTSTAMP:", &midnight(changed.unwrap_or(EPOCH)));
        lines.add("SEQUENCE:", &sequence(changed, &entry.facts).to_string());
        lines.add("DTSTART:", &utc(start.timestamp()));
        if let Some(end) = entry.facts.moment("end") {
            lines.add("DTEND:", &utc(end.timestamp()));
        }
        // Of a text that is lent it is not said here whose it is.
        let is_lent = summary.state == State::Missing;
        let language = if is_lent { "" } else { language.as_str() };
        lines.text(&format!("SUMMARY{language}:"), &summary.title);
        if let Some(description) = &summary.description {
            lines.text(&format!("DESCRIPTION{language}:"), description);
        }
        if let Some(place) = place(view, &entry.facts) {
            lines.text(&format!("LOCATION{language}:"), &place);
        }
        let is_cancelled = is_off || entry.facts.word("status") == Some("cancelled");
        lines.add("STATUS:", if is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        if let Some(address) = &summary.address {
            lines.add("URL:", &view.permalink(address));
        }
        lines.add("END:VEVENT", "");
    }
    lines.add("END:VCALENDAR", "");
    lines.0.into_bytes()
}

/// The venue, and what that is part of: "Hall A, Conference Center".
fn place(view: &mut View, facts: &FactMap) -> Option<String> {
    let (site, locale) = (view.site().clone(), view.locale_number());
    let places = site.places(facts).into_iter();
    let names = places.filter_map(|place| view.title(locale, site.page(place).id()));
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// What names a session in all languages: it stays the same wherever the site is built to.
fn uid(id: &PageId, base_url: &str) -> String {
    let host = base_url.split("//").nth(1).and_then(|rest| rest.split('/').next());
    format!("{}@{}", id.to_string().replace('/', "-"), host.unwrap_or_default())
}

/// The day on which a session was last changed, as far as that is said.
fn changed(entry: &Entry) -> Option<Date> {
    let corrections = match entry.facts.get("corrections") {
        Some(Fact::List(corrections)) => corrections.as_slice(),
        _ => &[],
    };
    let days = corrections.iter().filter_map(|correction| match correction {
        Fact::Map(correction) => match correction.get("on")? {
            Fact::Date(day) => Some(*day),
            _ => None,
        },
        _ => None,
    });
    days.chain(entry.updated).max()
}

/// The number of a session's revision, which only grows (RFC 5545, 3.8.7.4): the day of the
/// last change, counted; where none is said, how far its status is from what was announced.
fn sequence(changed: Option<Date>, facts: &FactMap) -> i32 {
    if let Some(day) = changed {
        let since = day.since(EPOCH);
        return since.map_or(0, |since| since.get_days());
    }
    match facts.word("status") {
        Some("cancelled") => 2,
        Some("moved") => 1,
        _ => 0,
    }
}

/// An instant as `20250917T010000Z`.
fn utc(instant: Timestamp) -> String {
    let seconds = instant.to_string();
    let seconds = seconds.split(['.', 'Z']).next().unwrap_or_default();
    seconds.replace(['-', ':'], "") + "Z"
}

fn midnight(day: Date) -> String {
    day.to_string().replace('-', "") + "T000000Z"
}

/// The lines of a calendar.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line of words that need no escape.
    fn add(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for c in name.chars().chain(value.chars()) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line whose value is a text for people (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let mut value = String::with_capacity(text.len());
        for c in mark::strip(text).chars() {
            match c {
                '\\' | ';' | ',' => value.extend(['\\', c]),
                '\n' => value.push_str("\\n"),
                c if c.is_control() => {}
                c => value.push(c),
            }
        }
        self.add(name, &value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY;LANGUAGE=km:", &"សន្និសីទ, ".repeat(12));
        let all: Vec<&str> = lines.0.split("\r\n").collect();
        assert!(all.len() > 4 && all.iter().all(|line| line.len() <= LINE), "{all:?}");
        assert!(all[1..all.len() - 1].iter().all(|line| line.starts_with(' ')));
        let unfolded = lines.0.replace("\r\n ", "");
        assert_eq!(
            unfolded,
            format!("SUMMARY;LANGUAGE=km:{}\r\n", "សន្និសីទ\\, ".repeat(12))
        );
    }

    #[test]
    fn a_text_can_end_no_line_and_begin_no_other() {
        let mut lines = Lines::default();
        lines.text("SUMMARY:", "a\r\nBEGIN:VEVENT\\n; b");
        assert_eq!(lines.0, "SUMMARY:a\\nBEGIN:VEVENT\\\\n\\; b\r\n");
    }
}
