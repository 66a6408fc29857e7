//! The calendar of a conference, as a program for calendars reads it.

use std::collections::BTreeMap;

use crate::harness::{TestSite, told};

/// [`TestSite::small`] with two sessions.
fn site() -> TestSite {
    let words = |language: &str| {
        format!(
            "sessions = Programme {language}\nsessions--opening = Opening, {language}\n    \
             .description = All; come\nsessions--talks = Talks {language}\n\
             venues = Venues\nvenues--hall = Hall {language}\nvenues--center = Center\n"
        )
    };
    let words = [words("en"), words("th"), words("fr")];
    TestSite::small_with(&[
        ("content/venues/hall.yaml", "within: venues/center\n"),
        ("content/venues/center.yaml", ""),
        (
            "content/sessions/opening.yaml",
            "start: 2025-09-17T09:00\nend: 2025-09-17T10:30\nvenue: venues/hall\n",
        ),
        (
            "content/sessions/talks.yaml",
            "start: 2025-09-17T11:00\nstatus: cancelled\nupdated: 2025-09-10\n",
        ),
        ("i18n/en/sessions.ftl", &words[0]),
        ("i18n/th/sessions.ftl", &words[1]),
        ("i18n/fr/sessions.ftl", &words[2]),
    ])
}

/// The events of a calendar: values by their names without parameters.
fn events(calendar: &str) -> Vec<BTreeMap<String, String>> {
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert!(calendar.ends_with("END:VCALENDAR\r\n"), "{calendar}");
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }
    let unfolded = calendar.replace("\r\n ", "");
    let mut events = Vec::new();
    for line in unfolded.split("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or_default();
        match (line, events.last_mut()) {
            ("BEGIN:VEVENT", _) => events.push(BTreeMap::new()),
            (_, Some(event)) => {
                let name = name.split(';').next().unwrap_or_default();
                event.insert(name.to_owned(), value.to_owned());
            }
            _ => {}
        }
    }
    events
}

#[test]
fn a_calendar_has_the_same_facts_in_every_language() {
    let site = site();
    site.built();
    let english = events(&site.read("public/en/calendar.ics"));
    assert_eq!(english.len(), 2);
    let opening = &english[0];
    assert_eq!(opening["UID"], "sessions-opening@example.org");
    assert_eq!(opening["DTSTART"], "20250917T010000Z", "09:00 in Shanghai");
    assert_eq!(opening["DTEND"], "20250917T023000Z");
    assert_eq!(opening["SUMMARY"], "Opening\\, en");
    assert_eq!(opening["DESCRIPTION"], "All\\; come");
    assert_eq!(opening["LOCATION"], "Hall en\\, Center");
    assert_eq!(opening["URL"], "https://example.org/en/sessions/opening/");
    let talks = &english[1];
    assert_eq!(talks["STATUS"], "CANCELLED");
    // The day of the last change, and the same day counted: both only grow.
    assert_eq!(talks["DTSTAMP"], "20250910T000000Z");
    assert_eq!(talks["SEQUENCE"], "20341");
    assert_eq!(opening["DTSTAMP"], "19700101T000000Z");
    assert_eq!(opening["SEQUENCE"], "0");
    for locale in ["th", "fr"] {
        let other = events(&site.read(&format!("public/{locale}/calendar.ics")));
        for fact in ["UID", "DTSTART", "DTEND", "DTSTAMP", "STATUS", "SEQUENCE"] {
            let of = |events: &[BTreeMap<String, String>]| -> Vec<Option<String>> {
                events.iter().map(|event| event.get(fact).cloned()).collect()
            };
            assert_eq!(of(&other), of(&english), "{fact} in {locale}");
        }
        assert_eq!(other[0]["SUMMARY"], format!("Opening\\, {locale}"));
    }
}

#[test]
fn each_session_has_a_calendar_of_its_own() {
    let site = site();
    site.built();
    let one = events(&site.read("public/th/sessions/talks.ics"));
    assert_eq!(one.len(), 1);
    assert_eq!(one[0]["SUMMARY"], "Talks th");
}

#[test]
fn a_moved_session_renders_its_calendars_and_its_pages() {
    let site = site();
    site.built();
    site.replace("content/sessions/opening.yaml", "T09:00", "T09:30");
    let summary = site.built();
    assert_eq!(summary.written, 3 * 2, "the calendars with it, in three languages");
    assert!(site.tree() == site.clean_tree());
}

#[test]
fn no_session_of_a_cancelled_event_takes_place() {
    let site = site();
    site.built();
    site.replace("content/site.yaml", "event:\n", "event:\n  status: cancelled\n");
    site.built();
    let all = events(&site.read("public/en/calendar.ics"));
    assert!(all.iter().all(|event| event["STATUS"] == "CANCELLED"), "{all:?}");
    assert!(site.tree() == site.clean_tree());
}

#[test]
fn two_sessions_that_are_there_need_two_places() {
    let site = site();
    let path = "content/sessions/talks.yaml";
    site.replace(path, "status: cancelled", "venue: venues/hall");
    site.built();
    site.replace(path, "T11:00", "T10:00");
    let said = || told(&site.build().diagnostics);
    assert!(
        said().contains("at `venues/hall` there is `sessions/opening`"),
        "{}",
        said()
    );
    // What is not there takes no place.
    site.replace(path, "venue:", "draft: true\nvenue:");
    site.built();
    site.replace(path, "draft: true", "remove_at: 2025-09-20");
    site.built();
    site.replace(path, "remove_at: 2025-09-20", "order: 1");
    site.replace(path, "2025-09-17T10:00", "2025-10-17T10:00");
    assert!(
        said().contains("is on 2025-10-17, which is no day of the event"),
        "{}",
        said()
    );
}

#[test]
fn a_session_under_embargo_is_in_no_calendar() {
    let site = site();
    site.replace(
        "content/sessions/opening.yaml",
        "start:",
        "publish_at: 2025-12-01\nstart:",
    );
    site.built();
    for (path, bytes) in site.tree() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!path.contains("opening") && !text.contains("opening"), "{path}");
        assert!(!text.contains("Opening"), "{path}");
    }
}
