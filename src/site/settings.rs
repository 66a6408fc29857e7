//! What the command line says about one build.

use crate::model::{TimeZone, Timestamp};

/// Settings that are no part of the site's sources.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Replaces `base_url` of `site.yaml`: absolute, with a slash at its end.
    pub base_url: Option<String>,
    /// Whether drafts are built too.
    pub drafts: bool,
    /// The instant that decides what is published; no other clock is ever read.
    pub now: Timestamp,
}

/// The next moments at which something of a site is another.
#[derive(Clone, Copy, Debug)]
pub struct Upcoming {
    /// An entry comes or goes.
    pub entry: Option<Timestamp>,
    /// A phase of the event begins; only pages that show it are others then.
    pub phase: Option<Timestamp>,
    /// A day begins, or something comes before; only pages that show the day are others.
    pub day: Timestamp,
}

/// A span of time: from the first instant on, and before the second.
pub type Holds = (Timestamp, Timestamp);

/// The span around `now` in which a site stays as it is: the day in the event's time zone,
/// for pages may show it, cut where something is published or removed.
pub(super) fn holds(
    now: Timestamp,
    zone: &TimeZone,
    changes: impl Iterator<Item = Timestamp>,
) -> Holds {
    let day = now.to_zoned_datetime(zone.clone());
    let starts = day.start_of_day().map_or(now, |start| start.timestamp());
    let next = day.tomorrow().and_then(|next| next.start_of_day());
    let ends = next.map_or(now, |next| next.timestamp());
    changes.fold((starts, ends), |(from, until), change| {
        if change <= now { (from.max(change), until) } else { (from, until.min(change)) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_stays_for_the_day_or_until_something_is_published() {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let zone = TimeZone::UTC;
        let now = at("2025-09-17T10:00:00Z");
        let day = (at("2025-09-17T00:00:00Z"), at("2025-09-18T00:00:00Z"));
        assert_eq!(holds(now, &zone, std::iter::empty()), day);
        let changes = [at("2025-09-17T09:00:00Z"), at("2025-09-17T12:00:00Z")];
        assert_eq!(holds(now, &zone, changes.into_iter()), changes.into());
    }
}
