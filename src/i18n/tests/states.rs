//! What is missing in a locale, and how far its translations are.

use super::{locale, site};
use crate::i18n::State;
use crate::model::MessageId;

#[test]
fn what_a_locale_lacks_is_one_warning_each() {
    let site = site(
        &["en", "th", "en-GB"],
        &[
            (
                "i18n/en/sub/a.ftl",
                "a = The <em>text</em> of { $x }\n    .note = Note\nb = B\n    .note = Note\n\
                 \x20   .slug = b\n-t = T\n    .kind = x\nlocale-list = ho\n",
            ),
            ("i18n/th/x.ftl", "b = ข\n-t = T\n"),
            ("i18n/en-GB/x.ftl", "b = B\n"),
        ],
    );
    assert_eq!(
        site.told(),
        [
            "missing-message i18n/en/sub/a.ftl:1 `a`: `th` has no `a` \
             | write it in `i18n/th/sub/a.ftl`",
            "missing-message i18n/en/sub/a.ftl:4 `note`: `th` has no `b.note` \
             | write it in `i18n/th/sub/a.ftl`",
        ]
    );
    assert_eq!(site.told[0].label, "“The text of { $x }”");
}

fn states(line: &str) -> (Vec<String>, Vec<String>) {
    let site = site(
        &["en", "th"],
        &[
            ("i18n/en/a.ftl", "a = A\nb = B\nc = C\nd = D\n"),
            ("i18n/th/a.ftl", "a = ก\nb = ข\nc = ค\n"),
            ("i18n/th/state.yaml", line),
        ],
    );
    let state = |id: &str| {
        let id = MessageId::new(id).expect("an id");
        format!("{id} {}", site.bundles.state(&locale("th"), &id))
    };
    let told =
        site.told().into_iter().filter(|line| !line.starts_with("missing-message"));
    (["a", "b", "c", "d"].map(state).into(), told.collect())
}

#[test]
fn a_state_counts_for_the_text_that_it_was_said_about() {
    let print = |text: &str| crate::model::Fingerprint::of(text.as_bytes()).hex(12);
    let (said, told) = states(&format!(
        "a: {{ state: reviewed, source: \"{}\", by: N, on: 2025-09-17 }}\n\
         b: {{ state: translated, source: 0123456789ab }}\n",
        print("= A")
    ));
    assert_eq!(said, ["a reviewed", "b outdated", "c draft", "d missing"]);
    assert_eq!(
        told,
        [format!(
            "message-state i18n/th/state.yaml:2 `b`: `b` was translated from a text that has \
             changed | mend the translation, then write `source: \"{}\"`",
            print("= B")
        )]
    );
}

#[test]
fn lines_that_say_nothing_are_told() {
    let (_, told) = states(
        "a: { state: reviewd, source: \"1\" }\nb: done\nc: { source: \"1\" }\n\
         x: { state: reviewed, source: \"1\" }\nd: { state: reviewed, source: \"1\" }\n",
    );
    assert_eq!(
        told,
        [
            "message-state i18n/th/state.yaml:1 `reviewd`: `reviewd` is no state of a \
             message | did you mean `reviewed`?",
            "wrong-value i18n/th/state.yaml:2 `done`: `{ state: …, source: … }` belongs \
             here | ",
            "missing-field i18n/th/state.yaml:3 `c`: the state of `c` does not say all \
             | write `{ state: translated, source: \"…\" }`",
            "message-state i18n/th/state.yaml:4 `x`: `th` has no message `x` \
             | remove the line, or write the message",
            "message-state i18n/th/state.yaml:5 `d`: `th` has no message `d` \
             | remove the line, or write the message",
        ]
    );
}

#[test]
fn a_text_that_shows_a_lent_one_is_missing_a_part() {
    let site = site(
        &["en", "th"],
        &[
            (
                "i18n/en/a.ftl",
                "-city = Lianyungang\n-place = { -city }\na = In { -place }\nb = B\n",
            ),
            ("i18n/th/a.ftl", "-place = ที่ { -city }\na = ที่ { -place }\nb = บ\n"),
        ],
    );
    let state =
        |id: &str| site.bundles.state(&locale("th"), &MessageId::new(id).expect("an id"));
    assert_eq!(state("a"), State::Missing, "the city is named in English");
    assert_eq!(state("b"), State::Draft);
}
