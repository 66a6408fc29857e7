//! What changes the fingerprint of a message, and what does not.

use super::{locale, site};
use crate::model::{Fingerprint, MessageId};

const ENGLISH: &str = "# A comment.\n-city = Lianyungang\nmet = They met in { -city }.\n\
                       lone = Lone\n    .note = Note { $n }\nother = Other\n";

fn print(tag: &str, id: &str, english: &str, thai: &str) -> Fingerprint {
    let site =
        site(&["en", "th"], &[("i18n/en/a.ftl", english), ("i18n/th/a.ftl", thai)]);
    site.bundles.fingerprint(&locale(tag), &MessageId::new(id).expect("an id"))
}

#[test]
fn comments_layout_and_other_messages_change_nothing() {
    let before = print("en", "met", ENGLISH, "other = อื่น\n");
    for english in [
        ENGLISH.replace("A comment", "Another"),
        ENGLISH.replace("They met in", "\n    They met\n    in"),
        ENGLISH.replace("{ -city }.", "\n    {-city}."),
        ENGLISH.replace("Other", "Changed"),
        format!("new = New\n{ENGLISH}"),
    ] {
        // A break before a placeable behind a Latin letter is a space, as it was.
        assert_eq!(print("en", "met", &english, "other = อื่น\n"), before, "{english}");
    }
}

#[test]
fn everything_that_shows_changes_it() {
    let thai = "other = อื่น\n";
    for (id, from, to) in [
        ("met", "They", "We"),
        ("met", "Lianyungang", "Xi'an"),
        ("lone", "Note", "Remark"),
        ("lone", "$n", "$m"),
        ("lone", "    .note = Note { $n }\n", ""),
    ] {
        let changed = ENGLISH.replace(from, to);
        for tag in ["en", "th"] {
            let before = print(tag, id, ENGLISH, thai);
            assert_ne!(before, print(tag, id, &changed, thai), "{tag} {id} {to}");
        }
    }
}

#[test]
fn who_answers_is_part_of_it_and_so_is_nobody() {
    let fallback = print("th", "other", ENGLISH, "lone = เดียว\n");
    assert_ne!(fallback, print("th", "other", ENGLISH, "other = Other\n"));
    let absent = print("th", "nothing", ENGLISH, "lone = เดียว\n");
    assert_ne!(absent, print("th", "nothing", ENGLISH, "nothing = x\n"));
}
