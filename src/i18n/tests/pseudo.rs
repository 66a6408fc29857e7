//! What the pseudo-locales make of texts, and what they leave alone.

use unicode_normalization::char::is_combining_mark;

use super::{Site, args, english, locale, site, word};
use crate::i18n::{Bundles, Pseudo};
use crate::model::mark::{Piece, pieces, strip};
use crate::model::{Direction, Fact, MessageId, MessageRef, Region};

const BOTH: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

/// The site in a pseudo-locale.
fn disguised(site: Site, pseudo: Pseudo) -> Site {
    Site { bundles: site.bundles.pseudo(pseudo), ..site }
}

/// English messages with accents; `a` is said.
fn accented(messages: &str, given: &[(&str, Fact)]) -> String {
    disguised(english(messages), Pseudo::Accented).say("en", "a", given)
}

/// English messages turned around, each change of direction as an arrow; `a` is said.
fn mirrored(messages: &str, given: &[(&str, Fact)]) -> String {
    let said = disguised(english(messages), Pseudo::Mirrored).say("en", "a", given);
    said.replace('\u{202E}', "←").replace('\u{202C}', "→")
}

fn format(bundles: &Bundles, tag: &str, id: &str) -> String {
    let message = MessageRef::parse(id).expect("a reference");
    let given = [("x", word("Ada Example")), ("n", Fact::Integer(1_200))];
    bundles
        .format(&locale(tag), &message, &args(&given), &|_| Some(7))
        .expect("a message that some locale has")
        .text
}

#[test]
fn letters_bear_accents_and_the_text_grows_within_its_brackets() {
    for (text, said) in [
        ("Home", "[Ĥööḿéé]"),
        ("Programme and venue", "[Þŕööĝŕååḿḿéé ååñð ṽééñûûéé ~]"),
        ("TBD", "[ŢƁÐ ~]"),
        ("Ngày", "[Ñĝààý ~]"),
    ] {
        assert_eq!(accented(&format!("a = {text}\n"), &[]), said, "{text}");
    }
}

#[test]
fn words_are_turned_around_one_by_one() {
    for (text, said) in [
        ("Two days, 17–18 May", "←Two→ ←days→, 17–18 ←May→"),
        ("don't (G20)", "←don→'←t→ (←G→20)"),
        ("สวัสดี ชาวโลก", "←สวัสดี→ ←ชาวโลก→"),
        ("שלום world", "שלום ←world→"),
        ("👩\u{200D}🚀 1\u{FE0F}\u{20E3}", "👩\u{200D}🚀 1\u{FE0F}\u{20E3}"),
    ] {
        assert_eq!(mirrored(&format!("a = {text}\n"), &[]), said, "{text}");
    }
}

#[test]
fn a_term_and_what_it_stands_in_have_one_pair_of_brackets() {
    let said = accented(
        "-org = The Bureau\n-region-kh = Cambodia\nb = by { -org }\n\
         a = Made { b } in { REGION($r) }\n    .label = { b }\n",
        &[("r", Fact::Region(Region::new("KH").expect("a code")))],
    );
    assert!(said.starts_with('[') && said.ends_with(']'), "{said}");
    assert_eq!(said.matches(['[', ']']).count(), 2, "{said}");
    assert!(said.contains("ɓû") || said.contains("Ɓû"), "{said}");
    assert!(said.contains("Ç"), "{said}");
}

#[test]
fn what_is_given_stays_as_it_is() {
    let given = [("x", word("Ada Example")), ("n", Fact::Integer(1_200))];
    let messages = "a = Hello { $x }, { $n } { \"{quoted}\" }!\n";
    assert_eq!(accented(messages, &given), "[Ĥééļļöö Ada Example, 1,200 {quoted}! ~~~]");
    assert_eq!(mirrored(messages, &given), "←Hello→ Ada Example, 1,200 {quoted}!");
}

#[test]
fn texts_without_words_stay_as_they_are() {
    let given = [("x", word("Ada"))];
    for text in ["–", "/", "2025–2026", "{ $x }", "{ $x } – { $x }", "{ \"word\" }", "👍"]
    {
        let messages = format!("a = {text}\n");
        let said = english(&messages).say("en", "a", &given);
        assert_eq!(accented(&messages, &given), said);
        assert_eq!(mirrored(&messages, &given), said);
    }
}

#[test]
fn what_chooses_and_what_functions_read_is_not_changed() {
    let messages = "-org = Bureau\n    .gender = she\nkind = { $n ->\n   *[x] word\n }\n\
                    day = 2025-09-17\ncode = KH\n\
                    a = { -org.gender ->\n    [she] 1\n   *[it] 2\n } { DATETIME(day) } \
                    { REGION(code) } { -org(day) }\n";
    let given = [("n", Fact::Integer(1))];
    let said = accented(messages, &given);
    assert_eq!(said, "[1 September 17, 2025 Cambodia Ɓûûŕééååûû ~]");
    assert_eq!(accented("b = Ada\na = { LIST(b, \"Bob\") }\n", &[]), "[Åðåå and Bob ~]");
}

#[test]
fn paragraphs_grow_each_for_itself() {
    let said = accented("a =\n    Shhh, hmm, psst\n\n    Brr\n", &[]);
    assert_eq!(said, "[Šĥĥĥ, ĥḿḿ, þššţ ~~~~~ ~\n\nƁŕŕ ~]");
}

#[test]
fn only_text_changes_and_marks_stay_in_their_order() {
    let english = "plain = Registration opens in the spring of next year, on the island.\n\
        marked = The <em>first { $x }</em> session<br>opens <strong>here</strong> and now.\n\
        link = Read about <a data-l10n-name=\"venue\">the venue</a> before you travel there.\n\
        count = { $n ->\n    [one] One participant\n   *[other] { $n } participants\n \
        } came to the <cite>Forum</cite> this year\n\
        lines =\n    All those who\n    <em>want</em>\n    { $x }\n    to come.\n\n    Welcome.\n\
        -forum = the <q>Forum on the Future</q>\nterm = Welcome to { -forum }, dear { $x }\n\
        fallen = This text is not translated, says { $x } to everybody\n";
    let other = |texts: [&str; 3]| {
        let [text, first, second] = texts;
        format!(
            "plain = {text}\nmarked = {first}<em>{second}{{ $x }}</em>{text}\n\
             lines =\n    {first}\n    {{ $x }}\n    {second}\n    <em>{first}</em>\n\
             long = {text} {first} {second}{text} {first}\n"
        )
    };
    let th = other(["ที่ประชุมผู้นำรุ่นใหม่ครั้งที่สิบสอง", "เปิดรับสมัครแล้ว", "น้ำใจ"]);
    let km = other(["សន្និសីទអន្តរជាតិស្ដីពីវប្បធម៌", "ស្ត្រី\u{200B}និងក្មេង", "ខ្ញុំ"]);
    let my = other(["နိုင်ငံတကာညီလာခံကြီး", "က္ကမ္ဘာ့ယဉ်ကျေးမှု", "ဿြို့"]);
    let zh = other(["第十二届国际青年会议，将于明年春天开幕。", "欢迎参加", "论坛"]);
    let ta = other(["பன்னாட்டு மாநாடு க்ஷேத்திரம்", "ஸ்ரீ", "நன்றி"]);
    let site = site(
        &["en", "th", "km", "my", "zh-Hans", "ta"],
        &[
            ("i18n/en/a.ftl", english),
            ("i18n/th/a.ftl", &th),
            ("i18n/km/a.ftl", &km),
            ("i18n/my/a.ftl", &my),
            ("i18n/zh-Hans/a.ftl", &zh),
            ("i18n/ta/a.ftl", &ta),
        ],
    );
    let ids = ["plain", "marked", "link", "count", "lines", "term", "fallen", "long"];
    for pseudo in BOTH {
        let strange = site.bundles.pseudo(pseudo);
        for tag in ["en", "th", "km", "my", "zh-Hans", "ta"] {
            for id in ids.into_iter().filter(|id| (tag, *id) != ("en", "long")) {
                let before = format(&site.bundles, tag, id);
                let after = format(&strange, tag, id);
                assert_eq!(marks(&before), marks(&after), "{tag} {id}");
                assert_eq!(
                    before.matches("Ada Example").count(),
                    after.matches("Ada Example").count()
                );
                assert_eq!(
                    clusters(&before),
                    clusters(&original(pseudo, &after)),
                    "{after}"
                );
                match pseudo {
                    Pseudo::Accented => assert!(has_grown(&before, &after), "{after}"),
                    Pseudo::Mirrored => assert!(is_balanced(&after), "{after}"),
                }
                // The same again.
                assert_eq!(after, format(&strange, tag, id));
            }
        }
    }
}

/// The marks of a text.
fn marks(text: &str) -> Vec<String> {
    let mark = |piece| match piece {
        Piece::Text(_) => None,
        Piece::Mark(mark) => Some(format!("{mark:?}")),
        Piece::Broken(_) => panic!("a broken mark in {text}"),
    };
    pieces(text).filter_map(mark).collect()
}

/// What a reader sees in one place, each in its order.
fn clusters(text: &str) -> Vec<String> {
    let mut clusters: Vec<String> = Vec::new();
    for c in text.chars() {
        match clusters.last_mut() {
            Some(last) if is_combining_mark(c) => last.push(c),
            _ => clusters.push(c.into()),
        }
    }
    clusters
}

/// The text without what the pseudo-locale did to it.
fn original(pseudo: Pseudo, text: &str) -> String {
    if pseudo == Pseudo::Mirrored {
        return text.replace(['\u{202E}', '\u{202C}'], "");
    }
    let mut plain = String::new();
    let mut doubled = None;
    let mut chars = text.chars().filter(|c| !matches!(c, '[' | ']')).peekable();
    while let Some(c) = chars.next() {
        if c == '~' || c == ' ' && chars.peek() == Some(&'~') {
            continue;
        }
        let known = "åÅéÉîÎöÖûÛ".contains(c);
        if known && doubled == Some(c) {
            doubled = None;
            continue;
        }
        doubled = known.then_some(c);
        plain.push(bare(c));
    }
    plain
}

/// The letter that bears the accent.
fn bare(c: char) -> char {
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    const BARE: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let found = ACCENTED.chars().zip(BARE.chars()).find(|(accented, _)| *accented == c);
    found.map_or(c, |(_, bare)| bare)
}

/// Whether a text is longer, but not too long, in letters as a reader counts them.
fn has_grown(before: &str, after: &str) -> bool {
    let length =
        |text: &str| strip(text).chars().filter(|c| !is_combining_mark(*c)).count();
    let (before, after) = (length(before), length(after));
    12 * before <= 10 * after && 2 * after <= 5 * before
}

/// Whether each change of direction ends before a mark or another change.
fn is_balanced(text: &str) -> bool {
    pieces(text).all(|piece| {
        let Piece::Text(text) = piece else { return true };
        let turns: String =
            text.chars().filter(|c| matches!(c, '\u{202E}' | '\u{202C}')).collect();
        turns.replace("\u{202E}\u{202C}", "").is_empty()
    })
}

#[test]
fn a_line_break_is_worth_the_same_beside_turned_words() {
    let messages = "a =\n    会议\n    { $x }\n    公报\n";
    assert_eq!(mirrored(messages, &[("x", word("与"))]), "←会议→与←公报→");
    assert_eq!(mirrored(messages, &[("x", word("x"))]), "←会议→ x ←公报→");
}

#[test]
fn a_mark_stays_with_the_letter_that_a_placeable_wrote() {
    let messages = "a = { $x }្ត្រី នៅ\n";
    assert_eq!(mirrored(messages, &[("x", word("ស"))]), "ស្ត្រី ←នៅ→");
}

#[test]
fn a_fallback_keeps_its_language_around_its_brackets() {
    let site = site(
        &["en", "th"],
        &[("i18n/en/a.ftl", "a = Home\n"), ("i18n/th/b.ftl", "b = หน้าแรก\n")],
    );
    let site = disguised(site, Pseudo::Accented);
    assert_eq!(site.say("th", "a", &[]), "[en: [Ĥööḿéé] :en]");
}

#[test]
fn all_pages_of_the_mirror_read_from_right_to_left() {
    let bundles = english("a = Home\n").bundles;
    let en = locale("en");
    assert_eq!(bundles.pseudo(Pseudo::Mirrored).direction(&en), Direction::Rtl);
    assert_eq!(bundles.pseudo(Pseudo::Accented).direction(&en), Direction::Ltr);
}

#[test]
fn a_guise_has_a_print_of_its_own_and_finds_nothing_new() {
    let bundles = english("a = Home\n").bundles;
    let print = |bundles: &Bundles| {
        bundles.fingerprint(&locale("en"), &MessageId::new("a").expect("an id"))
    };
    let prints = BOTH.map(|pseudo| print(&bundles.pseudo(pseudo)));
    assert_ne!(prints[0], prints[1]);
    assert!(!prints.contains(&print(&bundles)));
    // What fits as it is, fits in any guise.
    let long = format!("a = {}\n", "Home and away, ".repeat(6_000));
    for pseudo in BOTH {
        let said = disguised(english(&long), pseudo).say("en", "a", &[]);
        assert!(!said.contains("!!") && said.len() > long.len());
    }
}
