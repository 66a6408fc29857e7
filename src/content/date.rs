//! Days and times.

use crate::model::{Date, Fact, TimeZone, Timestamp, ZonedDateTime};

/// What a day looks like.
pub(super) const DAY: &str = "a day such as `2025-09-17`";
/// What a day or time looks like.
pub(super) const TIME: &str =
    "a day such as `2025-09-17`, or a time such as `2025-09-17T09:00`";

/// A civil day, written as ISO 8601 has it and in no other way.
pub(super) fn day(text: &str) -> Option<Date> {
    follows(text, "0000-00-00").then(|| text.parse().ok())?
}

/// An instant: RFC 3339 with an offset, or a local time of `zone`, with or without
/// seconds.
pub(super) fn time(text: &str, zone: &TimeZone) -> Option<ZonedDateTime> {
    let (local, offset) = match text
        .find('Z')
        .or_else(|| text.get(11..)?.find(['+', '-']).map(|at| at + 11))
    {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let shape = ["0000-00-00T00:00", "0000-00-00T00:00:00"];
    if !shape.iter().any(|shape| follows(local, shape)) {
        return None;
    }
    if offset.is_empty() {
        return zone.to_zoned_datetime(local.parse().ok()?).ok();
    }
    if offset != "Z" && !follows(&offset[1..], "00:00") {
        return None;
    }
    let instant: Timestamp = text.parse().ok()?;
    Some(instant.to_zoned_datetime(zone.clone()))
}

/// A day or an instant.
pub(super) fn day_or_time(text: &str, zone: &TimeZone) -> Option<Fact> {
    day(text).map(Fact::Date).or_else(|| time(text, zone).map(Fact::Moment))
}

/// What a clock that is changed does to a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It is never shown.
    Skipped,
    /// It is shown twice.
    Twice,
}

/// What becomes of a local time in `zone` where clocks are changed; nothing, where it is
/// one instant.
pub(super) fn change(text: &str, zone: &TimeZone) -> Option<Change> {
    // With an offset or `Z` it is an instant.
    if text.get(11..)?.contains(['Z', '+', '-']) {
        return None;
    }
    let local = time(text, &TimeZone::UTC)?.datetime();
    if !zone.to_ambiguous_timestamp(local).is_ambiguous() {
        return None;
    }
    let shown = zone.to_zoned_datetime(local).ok()?.datetime();
    Some(if shown == local { Change::Twice } else { Change::Skipped })
}

/// An instant; a day is its first moment in `zone`.
pub(super) fn instant(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    match day_or_time(text, zone)? {
        Fact::Date(day) => Some(day.to_zoned_datetime(zone.clone()).ok()?.timestamp()),
        Fact::Moment(time) => Some(time.timestamp()),
        _ => None,
    }
}

/// Whether `end` lies before `start`; two days, or a day and a time, are compared by day.
pub(super) fn is_before(end: &Fact, start: &Fact) -> bool {
    match (end, start) {
        (Fact::Moment(end), Fact::Moment(start)) => end.timestamp() < start.timestamp(),
        _ => match (day_of(end), day_of(start)) {
            (Some(end), Some(start)) => end < start,
            _ => false,
        },
    }
}

fn day_of(fact: &Fact) -> Option<Date> {
    match fact {
        Fact::Date(day) => Some(*day),
        Fact::Moment(time) => Some(time.date()),
        _ => None,
    }
}

/// Whether `text` has a digit where `shape` has `0`, and otherwise its characters.
fn follows(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(byte, wanted)| match wanted {
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_one_way() {
        assert!(day("2025-09-17").is_some());
        for text in ["2025-09-31", "20250917", "2025-9-17", "2025-09-17T09:00", "soon"] {
            assert!(day(text).is_none(), "{text}");
        }
    }

    #[test]
    fn where_clocks_are_changed_a_time_is_skipped_or_comes_twice() {
        let zone = TimeZone::get("Europe/Berlin").expect("a zone");
        let change = |text| change(text, &zone);
        assert_eq!(change("2025-03-30T02:30"), Some(Change::Skipped));
        assert_eq!(change("2025-10-26T02:30"), Some(Change::Twice));
        for text in [
            "2025-10-26T02:30+02:00",
            "2025-10-26T02:30Z",
            "2025-10-26",
            "2025-10-26T04:00",
        ] {
            assert_eq!(change(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_without_offset_is_a_local_one() {
        let zone = TimeZone::get("Asia/Shanghai").expect("a zone");
        let utc = |text| time(text, &zone).map(|time| time.timestamp().to_string());
        assert_eq!(utc("2025-09-17T09:00").as_deref(), Some("2025-09-17T01:00:00Z"));
        assert_eq!(
            utc("2025-09-17T09:00:00+02:00").as_deref(),
            Some("2025-09-17T07:00:00Z")
        );
        assert_eq!(utc("2025-09-17T09:00Z").as_deref(), Some("2025-09-17T09:00:00Z"));
        for text in ["2025-09-17", "2025-09-17T25:00", "2025-09-17 09:00", "09:00", "é"]
        {
            assert_eq!(utc(text), None, "{text}");
        }
    }
}
