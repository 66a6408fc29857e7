//! Inheritance and fallback: whose text, and in which language.

use super::{Site, locale, site, word};
use crate::i18n::Origin;
use crate::model::{Fact, MessageRef};

fn three() -> Site {
    site(
        &["en", "ms", "ms-BN > ms", "tet > pt"],
        &[
            (
                "i18n/en/a.ftl",
                "-city = Lianyungang\n-only = only here\nmet = They met in { -city }.\n\
                 both = { met } { -only }\nhi = Hello { $name }\n    .note = Note\n\
                 deep = { name-of }\nname-of = { $name }\n",
            ),
            ("i18n/ms/a.ftl", "-city = Bandar\nmet = Bertemu di { -city }.\n"),
            ("i18n/ms-BN/a.ftl", "-city = Bandar Brunei\nhi = Hai { $name }\n"),
            ("i18n/tet/a.ftl", "both = { met } tet\n"),
        ],
    )
}

#[test]
fn an_inherited_text_resolves_its_references_from_the_locale_that_asked() {
    let site = three();
    assert_eq!(site.say("ms", "met", &[]), "Bertemu di Bandar.");
    assert_eq!(site.say("ms-BN", "met", &[]), "Bertemu di Bandar Brunei.");
    let met = MessageRef::parse("met").expect("an id");
    let origin = |tag| {
        site.bundles.find(&locale(tag), &met).map(|f| (f.locale.to_string(), f.origin))
    };
    assert_eq!(origin("ms-BN"), Some(("ms".into(), Origin::Inherited)));
    assert_eq!(origin("ms"), Some(("ms".into(), Origin::Own)));
    assert_eq!(origin("tet"), Some(("en".into(), Origin::Fallback)));
}

#[test]
fn a_text_of_another_language_is_marked_and_speaks_that_language() {
    let site = three();
    // The page's own term does not get into the English sentence.
    assert_eq!(
        site.say("ms", "both", &[]),
        "[en: They met in Lianyungang. only here :en]"
    );
    // A reference falls back by itself.
    assert_eq!(site.say("tet", "both", &[]), "[en: They met in Lianyungang. :en] tet");
}

#[test]
fn words_of_the_page_in_a_text_of_another_language_are_marked_back() {
    let site = three();
    let name = [("name", word("Ana"))];
    assert_eq!(site.say("tet", "hi", &name), "[en: Hello [tet: Ana :tet] :en]");
    assert_eq!(site.say("tet", "deep", &name), "[en: [tet: Ana :tet] :en]");
    assert_eq!(site.say("ms-BN", "hi", &name), "Hai Ana");
    assert_eq!(site.say("tet", "hi", &[("name", word(""))]), "[en: Hello  :en]");
}

#[test]
fn an_attribute_falls_back_by_itself() {
    let site = three();
    assert_eq!(site.say("ms-BN", "hi.note", &[]), "[en: Note :en]");
}

#[test]
fn a_text_that_fails_gives_way_to_the_next_locale() {
    let site = site(
        &["en", "th"],
        &[("i18n/en/a.ftl", "a = Hello\n"), ("i18n/th/a.ftl", "a = สวัสดี { $nobody }\n")],
    );
    let said = site.say("th", "a", &[]);
    assert!(
        said.starts_with("[en: Hello :en] !! unknown-variable i18n/th/a.ftl:1"),
        "{said}"
    );
}

#[test]
fn a_selector_that_falls_back_is_compared_without_its_marks() {
    let site = site(
        &["en", "tet"],
        &[
            ("i18n/en/a.ftl", "-city = City\n    .kind = port\na = { -city }\n"),
            (
                "i18n/tet/a.ftl",
                "-city = Sidade\na = { -city.kind ->\n    [port] portu\n   *[other] x\n }\n",
            ),
        ],
    );
    assert_eq!(site.say("tet", "a", &[]), "portu");
}

#[test]
fn a_message_that_no_locale_has_is_none() {
    let site = three();
    let nothing = MessageRef::parse("nothing").expect("an id");
    assert_eq!(site.bundles.find(&locale("tet"), &nothing), None);
    let message = MessageRef::parse("met").expect("an id");
    assert_eq!(site.bundles.find(&locale("fr"), &message), None);
}

#[test]
fn an_edit_reaches_those_who_look_there() {
    let bundles = three().bundles;
    let reached = |tag: &str| {
        let edited = bundles.number(&locale(tag)).expect("a built locale");
        let reached = bundles.reached_from(&[edited]);
        let tags = bundles.locales().iter().zip(reached).filter(|(_, reached)| *reached);
        tags.map(|(tag, _)| tag.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(reached("tet"), "tet");
    assert_eq!(reached("ms"), "ms ms-BN");
    assert_eq!(reached("ms-BN"), "ms-BN");
    assert_eq!(reached("en"), "en ms ms-BN tet");
}

#[test]
fn a_name_that_a_language_lacks_is_the_one_of_those_it_falls_back_to() {
    let table = include_str!("../../../i18n/tet/locale.ftl");
    let names = "-language-en = Inglés\nlist = { LANGUAGE($l) }\n";
    let site = site(
        &["en", "pt", "tet > pt en"],
        &[
            (
                "i18n/en/a.ftl",
                "list = { LANGUAGE($l) }\n-language-ko = the Korean tongue\n",
            ),
            ("i18n/pt/a.ftl", "list = { LANGUAGE($l) }\n"),
            ("i18n/tet/a.ftl", names),
            ("i18n/tet/locale.ftl", table),
        ],
    );
    let of = |asks, tag| site.say(asks, "list", &[("l", Fact::Language(locale(tag)))]);
    assert_eq!(of("tet", "en"), "Inglés");
    assert_eq!(
        of("tet", "ja"),
        "[pt: japonês :pt]",
        "nobody has a term: the data of `pt`"
    );
    assert_eq!(of("tet", "ko"), "[en: the Korean tongue :en]", "a term is protocol text");
    assert_eq!(of("pt", "ko"), "coreano", "its own data comes before another's term");
    let asked = site.format("tet", "list", &[("l", Fact::Language(locale("ja")))]);
    assert_eq!(asked.findings, []);
}
