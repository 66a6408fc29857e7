//! Markup, literals and lines: what becomes a mark and what stays text.

use super::{english, word};

#[test]
fn elements_become_marks_and_everything_else_stays_text() {
    let site = english(
        "a = The <em>first { $x }</em> <b>text</b> & H<sub>2</sub>O<br>\n\
         b = { \"<em>\" }x</em> { $x }\n\
         c = To <a data-l10n-name=\"venue\">{ $x }</a> and <a href=\"{ $x }\">on</a>\n\
         d = { $n ->\n    [one] <strong>one</strong>\n   *[other] <em>x\n }</em>\n",
    );
    let x = [("x", word("<em>")), ("n", crate::model::Fact::Integer(1))];
    assert_eq!(
        site.say("en", "a", &x),
        "The ⟨em⟩first <em>⟨/em⟩ <b>text</b> & H⟨sub⟩2⟨/sub⟩O⟨br⟩"
    );
    assert_eq!(site.say("en", "b", &x), "<em>x</em> <em>");
    assert_eq!(site.say("en", "c", &x), "To ⟨a 7⟩<em>⟨/a 7⟩ and <a href=\"<em>\">on</a>");
    assert_eq!(site.say("en", "d", &x), "⟨strong⟩one⟨/strong⟩</em>");
}

#[test]
fn a_named_link_that_leads_nowhere_keeps_its_words() {
    let site = english("a = To <a\n    data-l10n-name=\"vneue\">it</a>\n");
    assert_eq!(
        site.say("en", "a", &[]),
        "To it !! unknown-link i18n/en/a.ftl:2 `vneue`: `a` links `vneue`, which leads \
         nowhere here | name a page, file or address for `vneue` under `links:`"
    );
}

#[test]
fn lines_are_joined_as_their_script_does() {
    let site = english(
        "a =\n    One\n    <em>two</em>\n    { $x }\n    three.\n\n      Four.\n\
         b =\n    会议\n    { $x }\n    公报\n\
         c =\n    { $x }\n    { $x }\n",
    );
    let latin = [("x", word("x"))];
    let chinese = [("x", word("与"))];
    assert_eq!(site.say("en", "a", &latin), "One ⟨em⟩two⟨/em⟩ x three.\n\nFour.");
    assert_eq!(site.say("en", "b", &chinese), "会议与公报");
    assert_eq!(site.say("en", "b", &latin), "会议 x 公报");
    assert_eq!(site.say("en", "c", &chinese), "与与");
    assert_eq!(site.say("en", "c", &latin), "x x");
}

#[test]
fn an_escape_is_no_way_in_for_a_mark() {
    let site = english("a = { \"\\uFDE0\\uFDD0\\uFDD0\" }\nb = { \"\\u202E\" }\n");
    let told = site.told();
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|line| line.starts_with("forbidden-character")));
    let site = english("a = \u{FDE0}\u{FDD0}\u{FDD0}\n");
    assert!(site.told()[0].starts_with("forbidden-character i18n/en/a.ftl:1"));
}
