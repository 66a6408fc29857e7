//! Sessions, speakers, and the phases of the event.

use super::*;

const EVENT: &str = "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n\
    event: { start: 2025-10-25, end: 2025-10-26, time_zone: Europe/Berlin }\n";

#[test]
fn a_session_says_when_where_and_in_which_languages() {
    let content = content(&[
        ("site.yaml", EVENT),
        (
            "sessions/opening.yaml",
            "start: 2025-10-25T09:00\nend: 2025-10-25T10:30\nvenue: venues/hall\nkind: plenary\n\
             track: borders\nspeakers: speakers/ana\nlanguages: [en, km]\n\
             interpretation: [ar, zh-Hans]\nsign_languages: [ase]\ncaptions: [en]\n\
             access: closed\ndocuments: [documents/agenda]\n\
             stream: { en: \"https://example.org/live\" }\n\
             recording: { km: \"https://example.org/km\" }\nstatus: moved\n\
             previous_start: 2025-10-25T08:00\n",
        ),
        (
            "speakers/ana.yaml",
            "delegation: delegations/china\nlanguages: [pt]\nwebsite: https://example.org/ana\n",
        ),
        ("delegations/china.yaml", "region: CN\nlanguages: [zh-Hans]\n"),
        ("documents/agenda.yaml", "kind: agenda\n"),
        ("venues/hall.yaml", "within: venues/center\n"),
        ("venues/center.yaml", ""),
        (
            "contacts/press.yaml",
            "delegation: delegations/china\nmail: desk@example.org\nphone: \"+86 1\"\nlanguages: [en]\n",
        ),
        (
            "notices/storm.yaml",
            "level: urgent\npublish_at: 2025-10-25T07:00\nremove_at: 2025-10-26\n",
        ),
        (
            "editions/first.yaml",
            "start: 2023-05-01\nend: 2023-05-02\nregion: TH\nwebsite: https://example.org/2023/\n",
        ),
    ]);
    let facts = |id: &str| {
        let facts = entry(&content, id).facts.iter();
        facts.map(|(name, fact)| format!("{name}: {fact:?}")).collect::<Vec<_>>()
    };
    let session = facts("sessions/opening");
    assert_eq!(session.len(), 16, "{session:#?}");
    assert!(
        session[0].contains("2025-10-25T09:00:00+02:00[Europe/Berlin]"),
        "{session:?}"
    );
    assert!(
        session
            .iter()
            .any(|fact| fact.starts_with("sign_languages: ") && fact.contains("ase"))
    );
    assert!(facts("contacts/press")[1].contains("mailto:desk@example.org"));
    assert_eq!(facts("speakers/ana").len(), 3);
    assert_eq!(facts("notices/storm").len(), 1);
    assert_eq!(facts("editions/first").len(), 4);
    let languages: Vec<&str> =
        content.languages.wanted.iter().map(|it| it.locale.as_str()).collect();
    assert_eq!(languages, ["en", "zh-Hans"], "sessions bring no language onto the site");
}

#[test]
fn what_is_wrong_with_a_session_is_told_at_its_place() {
    let told = told(&[
        ("site.yaml", EVENT),
        ("sessions/e.yaml", "start: 2025-10-26T09:00\nend: 2025-10-26T09:00\n"),
        ("sessions/f.yaml", "start: 2025-10-26T02:30\n"),
        ("sessions/g.yaml", "start: 2025-10-26\nspeakers: [speakers/nobody]\n"),
        ("contacts/a.yaml", "mail: nobody\n"),
        ("venues/hall.yaml", "within: venues/room\n"),
        ("venues/room.yaml", "within: venues/hall\n"),
        ("venues/shed.yaml", "within: venues/room\n"),
    ]);
    assert_eq!(
        told,
        "\
wrong-value contacts/a.yaml:1:7 [nobody]: `nobody` stands where an address such as \
`desk@example.org` belongs
wrong-value sessions/e.yaml:2:6 [2025-10-26T09:00]: the session does not end after it starts \
| write an `end` that is later than `start`
clock-change sessions/f.yaml:1:8 [2025-10-26T02:30]: the clocks of Europe/Berlin show \
`2025-10-26T02:30` twice | write the offset from UTC, as in `2025-10-26T02:30:00+02:00`
wrong-value sessions/g.yaml:1:8 [2025-10-26]: `2025-10-26` stands where a time such as \
`2025-09-17T09:00` belongs
unknown-reference sessions/g.yaml:2:12 [speakers/nobody]: nothing is called `speakers/nobody` \
| write `content/speakers/nobody.yaml`
wrong-value venues/hall.yaml:1:9 [venues/room]: `venues/hall` lies within itself | name a \
venue that is larger, or leave it out"
    );
}

#[test]
fn phases_follow_from_the_times_of_the_event_or_are_said() {
    let begins = |site: &str| -> Vec<String> {
        let content = content(&[("site.yaml", site)]);
        let (event, zone) = (&content.site.event, &content.site.time_zone);
        let all = crate::content::phases(event, zone);
        all.into_iter().map(|(phase, begins)| format!("{phase} {begins}")).collect()
    };
    assert_eq!(
        begins(EVENT),
        ["running 2025-10-24T22:00:00Z", "concluded 2025-10-26T23:00:00Z"]
    );
    let said = EVENT.replace(
        "time_zone: Europe/Berlin",
        "time_zone: Europe/Berlin, phases: { archived: 2026-10-26, running: 2025-10-25T09:00 }, \
         links: { registration: { address: \"https://example.org/\", opens: 2025-06-01 } }",
    );
    assert_eq!(
        begins(&said),
        [
            "registration 2025-05-31T22:00:00Z",
            "running 2025-10-25T07:00:00Z",
            "concluded 2025-10-26T23:00:00Z",
            "archived 2026-10-25T23:00:00Z"
        ]
    );
}

#[test]
fn a_phase_that_begins_too_early_is_told() {
    let site = EVENT.replace(
        "time_zone: Europe/Berlin",
        "time_zone: Europe/Berlin, phases: { archived: 2025-10-26, open: 2025-01-01 }",
    );
    assert_eq!(
        told(&[("site.yaml", &site)]),
        "\
phase-order site.yaml:4:92 [2025-10-26]: `archived` begins \
before `concluded`, which it follows | let `archived` begin at or after \
2025-10-27T00:00:00+01:00[Europe/Berlin]
unknown-field site.yaml:4:104 [open]: there is no field `open` here | the fields here are \
`registration`, `running`, `concluded`, `archived`"
    );
}

#[test]
fn a_registration_that_opens_after_the_event_is_told_without_phases_too() {
    let site = EVENT.replace(
        "time_zone: Europe/Berlin",
        "time_zone: Europe/Berlin, links: { registration: { address: \"https://example.org/\", \
         opens: 2025-12-01 } }",
    );
    let told = told(&[("site.yaml", &site)]);
    assert!(
        told.starts_with("phase-order ") && told.contains("`running` begins before"),
        "{told}"
    );
}
