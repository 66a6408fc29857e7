//! The programme: what only the sessions that are there together show.
//!
//! Unknown here: how a session is written, and how it looks.

use std::collections::BTreeMap;

use crate::content::{Entry, is_within};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{FactMap, PageId, Span, Timestamp, ZonedDateTime};

/// How long a session may go on past midnight, in seconds.
const NIGHT: i64 = 6 * 60 * 60;

/// A session at its place.
struct Held<'e> {
    entry: &'e Entry,
    start: &'e ZonedDateTime,
    end: &'e ZonedDateTime,
}

/// Tells sessions on days that are none of the event's, and two at one place at once.
pub(super) fn check(sessions: &[&Entry], event: &FactMap, diagnostics: &mut Diagnostics) {
    let mut venues: BTreeMap<&PageId, Vec<Held<'_>>> = BTreeMap::new();
    for &entry in sessions {
        let Some(start) = entry.facts.moment("start") else { continue };
        if !is_within(event, start) {
            let day = start.date();
            let fact = format!("the session is on {day}, which is no day of the event");
            let told = Diagnostic::error(Code::OutsideEvent, fact);
            let told = told.at(place(entry, "start"));
            let help =
                "write a day from `event.start` to `event.end` of `content/site.yaml`";
            diagnostics.push(told.help(help));
        } else if let Some(end) = entry.facts.moment("end")
            && !is_within(event, &night_before(end))
        {
            let fact = format!("the session lasts until {}, after the event", end.date());
            let told =
                Diagnostic::error(Code::OutsideEvent, fact).at(place(entry, "end"));
            diagnostics.push(told.help("write an `end` on a day of the event"));
        }
        let is_cancelled = entry.facts.word("status") == Some("cancelled");
        if let Some(venue) = entry.facts.page("venue")
            && !is_cancelled
        {
            let end =
                entry.facts.moment("end").filter(|end| *end > start).unwrap_or(start);
            venues.entry(venue).or_default().push(Held { entry, start, end });
        }
    }
    for (venue, mut held) in venues {
        held.sort_by_key(|held| (held.start.timestamp(), held.entry.id.clone()));
        let mut held = held.into_iter();
        let Some(mut last) = held.next() else { continue };
        for next in held {
            if next.start < last.end || next.start == last.start {
                let fact =
                    format!("at `{venue}` there is `{}` at that time", last.entry.id);
                diagnostics.push(
                    Diagnostic::error(Code::VenueTaken, fact)
                        .at(place(next.entry, "venue"))
                        .related(place(last.entry, "venue"), "the other session")
                        .help("give one of them another time or venue"),
                );
            }
            if next.end > last.end {
                last = next;
            }
        }
    }
}

/// A session may go on past midnight.
fn night_before(end: &ZonedDateTime) -> ZonedDateTime {
    let before = end.timestamp().as_second() - NIGHT;
    let before = Timestamp::from_second(before).ok();
    before.map_or_else(|| end.clone(), |it| it.to_zoned_datetime(end.time_zone().clone()))
}

fn place(entry: &Entry, name: &str) -> Span {
    let place = entry.places.iter().find(|(known, _)| *known == name);
    place.map_or_else(|| Span::file(&entry.path), |(_, span)| span.clone())
}
