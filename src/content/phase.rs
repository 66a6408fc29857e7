//! The phases of an event: before, during and after it.
//!
//! Unknown here: which of them it is now; that is for those who know the time.

use super::date;
use crate::model::{Fact, FactMap, TimeZone, Timestamp, ZonedDateTime};

/// The phases in their order. The first one lasts until another begins.
pub const PHASES: [&str; 5] =
    ["announced", "registration", "running", "concluded", "archived"];

/// When each phase but the first begins, as the facts of the event say: under `phases`, or
/// as it follows from them. Registration begins when its link opens, the event runs from
/// its start to its end, and it is archived when that is said. A phase of which nothing is
/// known is left out.
#[must_use]
pub fn phases(event: &FactMap, zone: &TimeZone) -> Vec<(&'static str, Timestamp)> {
    let said = |name: &str| {
        let Some(Fact::Map(phases)) = event.get("phases") else { return None };
        begins(phases.get(name)?, zone)
    };
    let follows = |name: &str| match name {
        "registration" => {
            let Some(Fact::Map(links)) = event.get("links") else { return None };
            let Some(Fact::Map(link)) = links.get(name) else { return None };
            begins(link.get("opens")?, zone)
        }
        "running" => begins(event.get("start")?, zone),
        "concluded" => ends(event.get("end").or_else(|| event.get("start"))?, zone),
        _ => None,
    };
    let later = PHASES.into_iter().skip(1);
    later.filter_map(|name| Some((name, said(name).or_else(|| follows(name))?))).collect()
}

/// The first moment of a day, or a time.
fn begins(fact: &Fact, zone: &TimeZone) -> Option<Timestamp> {
    match fact {
        Fact::Date(day) => Some(day.to_zoned_datetime(zone.clone()).ok()?.timestamp()),
        Fact::Moment(time) => Some(time.timestamp()),
        _ => None,
    }
}

/// The moment after a day, or a time.
fn ends(fact: &Fact, zone: &TimeZone) -> Option<Timestamp> {
    let after = match fact {
        Fact::Date(day) => Fact::Date(day.tomorrow().ok()?),
        other => other.clone(),
    };
    begins(&after, zone)
}

/// Whether a moment lies on the days of the event, if these are known.
#[must_use]
pub fn is_within(event: &FactMap, time: &ZonedDateTime) -> bool {
    let (Some(start), Some(end)) =
        (event.get("start"), event.get("end").or_else(|| event.get("start")))
    else {
        return true;
    };
    let day = Fact::Date(time.date());
    !date::is_before(&day, start) && !date::is_before(end, &day)
}
