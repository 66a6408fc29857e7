//! Fifteen languages, each at home: what a reader of one of them finds on the site.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::conference::{LOCALES, built, page, pages, tag};
use crate::harness::{TestSite, Tree, codes, told};
use crate::html;

/// Languages that write no Latin letters, by their folders.
const OTHER_SCRIPTS: [&str; 7] = ["km", "ko", "lo", "my", "ta", "th", "zh-hans"];

/// Texts that are the same as in English, and why.
const AS_IN_ENGLISH: [(&str, &str, &str); 5] = [
    ("-lianyungang", "fil id ms pt tet", "Hanyu Pinyin, in which Latin scripts write it"),
    ("-iom-short", "fil id ms vi", "the organisation's own sign"),
    ("venues--lianyungang.local", "fil id ms pt tet vi", "for a driver, in Chinese"),
    ("theme-menu", "fil id ms pt", "the word of the language, too"),
    ("-language-ms-bn", "fil", "Filipino calls Malay and Brunei so"),
];

/// Countries that a language calls as English does, in short or in full.
const COUNTRIES_AS_IN_ENGLISH: [(&str, &str); 6] = [
    ("fil", "bn id kh la mm my sg th tl"),
    ("id", "bn id la mm my th tl"),
    ("ms", "bn cn id la mm my th tl"),
    ("pt", "bn cn la mm tl"),
    ("tet", "bn la tl"),
    ("vi", "bn id mm my ph sg tl"),
];

#[test]
fn scripts_other_than_latin_hold_no_english() {
    let tree = built();
    for (path, page) in pages(tree) {
        let folder = path.split('/').next().unwrap_or_default();
        if !OTHER_SCRIPTS.contains(&folder) {
            continue;
        }
        let own = tag(folder);
        let spoken = html::parse(page).spoken();
        let texts = spoken.iter().filter(|(lang, _)| *lang == own).map(|(_, text)| text);
        for text in texts {
            assert!(!has_two_latin_words(text), "{path}: {text}");
        }
    }
}

#[test]
fn what_is_said_as_in_english_is_a_name_or_the_same_word() {
    let english = texts("en");
    let mut found = BTreeSet::new();
    for (locale, countries) in COUNTRIES_AS_IN_ENGLISH {
        let countries: BTreeSet<&str> = countries.split(' ').collect();
        let same: BTreeSet<String> = texts(locale)
            .into_iter()
            .filter(|(id, text)| {
                has_words(text) && english.get(id).is_some_and(|english| english == text)
            })
            .map(|(id, _)| id)
            .collect();
        for id in same {
            let country =
                id.strip_prefix("-region-").or_else(|| id.strip_prefix("-state-"));
            let listed = match country {
                Some(country) => countries.contains(country),
                None => AS_IN_ENGLISH.iter().any(|(known, locales, _)| {
                    *known == id && locales.split(' ').any(|it| it == locale)
                }),
            };
            assert!(listed, "`{id}` is in `{locale}` as in English");
            found.insert(match country {
                Some(country) => format!("{locale} {country}"),
                None => format!("{locale} {id}"),
            });
        }
    }
    let known = AS_IN_ENGLISH.iter().flat_map(|(id, locales, _)| {
        locales.split(' ').map(move |locale| format!("{locale} {id}"))
    });
    let countries = COUNTRIES_AS_IN_ENGLISH.iter().flat_map(|(locale, countries)| {
        countries.split(' ').map(move |country| format!("{locale} {country}"))
    });
    let listed: BTreeSet<String> = known.chain(countries).collect();
    assert_eq!(found, listed, "no line of the lists is old");
}

#[test]
fn every_language_says_all_that_english_says() {
    let english = texts("en");
    for folder in LOCALES.into_iter().filter(|folder| *folder != "ms-bn") {
        let own = texts(&tag(folder));
        // Which names of languages are needed depends on what CLDR knows.
        let needed = english.keys().filter(|id| !id.starts_with("-language-"));
        let lacks: Vec<&String> = needed.filter(|id| !own.contains_key(*id)).collect();
        assert_eq!(lacks, Vec::<&String>::new(), "{folder}");
    }
}

#[test]
fn every_name_says_where_it_is_from() {
    for folder in LOCALES {
        let locale = tag(folder);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(&locale);
        for file in files(&root) {
            let text = fs::read_to_string(&file).expect("a file");
            let resource = parser::parse(text.as_str()).expect("no broken message");
            let mut of_group = false;
            for entry in &resource.body {
                match entry {
                    Entry::GroupComment(comment) => {
                        of_group = !comment.content.is_empty();
                    }
                    Entry::Term(term) => assert!(
                        of_group || term.comment.is_some(),
                        "{locale}: `-{}` carries its source or the reasoning",
                        term.id.name
                    ),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn days_are_written_as_each_language_writes_them() {
    let tree = built();
    for (folder, day) in [
        ("en", "Wednesday, 17 September 2025"),
        ("fil", "Miyerkules, Setyembre 17, 2025"),
        ("id", "Rabu, 17 September 2025"),
        ("km", "ថ្ងៃពុធ ទី១៧ ខែកញ្ញា ឆ្នាំ២០២៥"),
        ("ko", "2025년 9월 17일 수요일"),
        ("lo", "ວັນພຸດ ທີ 17 ກັນຍາ 2025"),
        ("ms", "Rabu, 17 September 2025"),
        ("ms-bn", "Rabu, 17 September 2025"),
        ("my", "၂၀၂၅ ခုနှစ် စက်တင်ဘာလ ၁၇ ရက် ဗုဒ္ဓဟူးနေ့"),
        ("pt", "quarta-feira, 17 de setembro de 2025"),
        ("ta", "புதன், 17 செப்டம்பர் 2025"),
        ("tet", "Kuarta, loron 17 fulan-Setembru tinan 2025"),
        ("th", "วันพุธที่ 17 กันยายน ค.ศ. 2025"),
        ("vi", "Thứ Tư, ngày 17 tháng 9 năm 2025"),
        ("zh-hans", "2025年9月17日星期三"),
    ] {
        let home = html::parse(page(tree, &format!("{folder}/index.html")));
        assert_eq!(home.first("time"), day, "{folder}");
    }
}

#[test]
fn brunei_reads_malay_as_its_own() {
    let tree = built();
    let home = html::parse(page(tree, "ms-bn/index.html"));
    let alternates = home.values("link", "hreflang");
    assert!(alternates.contains(&"ms-BN".to_owned()), "{alternates:?}");
    for (path, page) in pages(tree) {
        let Some(rest) = path.strip_prefix("ms-bn/") else { continue };
        let page = html::parse(page);
        let malay = html::parse(pages(tree)[format!("ms/{rest}").as_str()]);
        assert_eq!(page.with_class("notice"), malay.with_class("notice"), "{path}");
        // Other pages in Malay are linked, and the language is named; nothing else is.
        let names: BTreeSet<String> = page
            .spoken()
            .into_iter()
            .filter(|(lang, _)| lang == "ms")
            .map(|it| it.1)
            .collect();
        let known = |name: &String| {
            ["Bahasa Melayu", "Malaysia", "Singapura", "Republik Singapura"]
                .contains(&name.trim())
        };
        assert!(names.iter().all(known), "{path}: {names:?}");
    }
    let own = page(tree, "ms-bn/delegations/brunei-darussalam/index.html");
    assert!(own.contains("Negara Brunei Darussalam"), "{own}");
}

#[test]
fn the_sitemaps_name_what_the_pages_announce() {
    let tree = built();
    let mut announced = BTreeSet::new();
    let mut pages_of_set: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
    for (path, page) in pages(tree) {
        let folder = path.split('/').next().unwrap_or_default();
        if !LOCALES.contains(&folder) {
            continue;
        }
        let page = html::parse(page);
        let own = page.values_where("link", "rel", "canonical", "href");
        let others = page.values_where("link", "rel", "alternate", "href");
        assert!(others.iter().all(|url| url.starts_with("https://")), "{path}");
        assert!(others.contains(&own[0]), "{path} names itself");
        assert_eq!(page.values("link", "hreflang").len(), LOCALES.len() + 1, "{path}");
        announced.extend(own.iter().cloned());
        pages_of_set.entry(others).or_default().extend(own);
    }
    for (set, pages) in &pages_of_set {
        let named: BTreeSet<String> =
            set.iter().filter(|url| url.split('/').count() > 4).cloned().collect();
        assert_eq!(named, *pages, "whom a page names, names it");
    }
    assert_eq!(sitemaps(tree), announced);
}

#[test]
fn a_page_without_its_title_leaves_the_alternates_and_is_marked() {
    let before = built();
    let site = TestSite::conference();
    take_out(&site, "i18n/lo/pages.ftl", "pages--about");
    let report = site.build();
    assert_eq!(codes(&report), ["missing-message"], "{}", told(&report.diagnostics));
    let after = site.tree();
    let english = html::parse(&site.read("public/en/about/index.html"));
    assert!(!english.values("link", "hreflang").contains(&"lo".to_owned()));
    assert!(!sitemaps(&after).iter().any(|url| url.ends_with("/lo/about/")));
    let lao = html::parse(&site.read("public/lo/about/index.html"));
    assert_eq!(lao.values("link", "hreflang"), Vec::<String>::new());
    assert!(!lao.with_class("notice").is_empty());
    for folder in LOCALES {
        let page = html::parse(&site.read(&format!("public/{folder}/about/index.html")));
        let was =
            html::parse(pages(before)[format!("{folder}/about/index.html").as_str()]);
        let marks = |page: &html::Document| page.with_class("word");
        assert_ne!(marks(&page), marks(&was), "{folder} marks Lao in its switcher");
    }
    let others = after.iter().filter(|(path, _)| {
        !path.starts_with("lo/")
            && !path.contains("about/")
            && !path.ends_with("sitemap.xml")
    });
    for (path, bytes) in others {
        assert!(before.get(path) == Some(bytes), "{path} is as it was");
    }
}

#[test]
fn a_new_delegation_brings_its_language_when_there_is_a_text() {
    let site = TestSite::conference();
    site.write(
        "content/delegations/japan.yaml",
        "region: JP\nlanguages: [ja]\norder: 14\n",
    );
    for folder in LOCALES.into_iter().filter(|folder| *folder != "ms-bn") {
        site.write(
            &format!("i18n/{}/japan.ftl", tag(folder)),
            "delegations--japan = { REGION(\"JP\") }\n    .formal = { REGION(\"JP\") }\n    \
             .description = { REGION(\"JP\") }\n",
        );
    }
    let report = site.build();
    assert_eq!(codes(&report), ["locale-not-built"], "{}", told(&report.diagnostics));
    let help = report.diagnostics[0].help.as_deref();
    assert_eq!(
        help,
        Some(
            "write the messages of `i18n/en/` in `i18n/ja/`, in files of the same names; from \
             the first one on the language is on the site"
        )
    );
    assert!(!site.path("public/ja").exists());
    let rows = html::parse(&site.read("public/index.html")).texts("li");
    assert!(rows.iter().all(|row| !row.trim().is_empty()), "{rows:?}");
    let tetum = site.read("public/tet/delegations/japan/index.html");
    assert!(tetum.contains("<span lang=pt>"), "Tetum lends its name of Japan: {tetum}");

    site.write("i18n/ja/site.ftl", "home = 地域移民ガバナンス政策会議\n");
    site.built();
    let home = html::parse(&site.read("public/ja/index.html"));
    assert_eq!(home.values("html", "lang"), ["ja"]);
    assert!(!home.with_class("notice").is_empty());
    let spoken = home.spoken();
    let own = spoken.iter().filter(|(lang, _)| lang == "ja").map(|(_, text)| text.trim());
    let english = html::parse(&site.read("public/en/delegations/japan/index.html"));
    assert_eq!(
        english.with_class("own-name"),
        Vec::<String>::new(),
        "Japan has not said it"
    );
    let own: BTreeSet<&str> = own.filter(|text| has_words(text)).collect();
    assert!(own.contains("地域移民ガバナンス政策会議"), "{own:?}");
    assert!(!own.contains("Skip to the content"), "a lent text says whose it is");
}

#[test]
fn a_delegation_takes_its_languages_along() {
    let site = TestSite::conference();
    site.remove("content/delegations/timor-leste.yaml");
    site.built();
    let tree = site.tree();
    let left: Vec<&String> = tree
        .keys()
        .filter(|path| ["tet/", "pt/"].iter().any(|it| path.starts_with(it)))
        .collect();
    assert_eq!(left, Vec::<&String>::new());
    for (path, bytes) in &tree {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("timor-leste"),
            "{path} leads to a delegation that is gone"
        );
        for gone in ["hreflang=tet", "hreflang=pt", "/tet/", "/pt/", "hreflang=\"pt\""] {
            assert!(!text.contains(gone), "{path}: {gone}");
        }
    }
}

#[test]
fn the_choice_of_a_language_is_by_name_and_by_country() {
    let tree = built();
    let chooser = html::parse(page(tree, "index.html"));
    let links = chooser.values("a", "hreflang");
    let languages: BTreeSet<String> = LOCALES.into_iter().map(tag).collect();
    assert_eq!(links[..15].iter().cloned().collect::<BTreeSet<_>>(), languages);
    // Brunei, Cambodia, Indonesia, Laos, …, in protocol order, each in its languages.
    let countries = &links[15..];
    assert_eq!(&countries[..5], ["ms-BN", "en", "km", "id", "lo"]);
    assert_eq!(countries.len(), 19);
    let spoken = chooser.spoken();
    for (lang, name) in [("ta", "சிங்கப்பூர்"), ("zh-Hans", "新加坡"), ("ms", "Singapura")]
    {
        let said = spoken.iter().any(|(it, text)| it == lang && text.trim() == name);
        assert!(said, "Singapore in {lang}");
    }
}

fn sitemaps(tree: &Tree) -> BTreeSet<String> {
    let maps = tree.iter().filter(|(path, _)| path.ends_with("/sitemap.xml"));
    let texts = maps.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    let urls = texts.flat_map(|text| {
        let places = text.split("<loc>").skip(1);
        places
            .filter_map(|it| Some(it.split_once("</loc>")?.0.to_owned()))
            .collect::<Vec<_>>()
    });
    urls.collect()
}

/// Takes a message with its attributes out of a file.
fn take_out(site: &TestSite, path: &str, id: &str) {
    let text = site.read(path);
    let start = text.find(&format!("\n{id} =")).expect("the message") + 1;
    let rest = &text[start..];
    let lines = rest.split_inclusive('\n');
    let length: usize = lines
        .enumerate()
        .take_while(|(number, line)| *number == 0 || line.starts_with(' '))
        .map(|(_, line)| line.len())
        .sum();
    site.write(path, format!("{}{}", &text[..start], &rest[length..]));
}

/// A locale's texts by id, as they stand in the site's and the theme's files.
fn texts(locale: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [
        root.join("i18n").join(locale),
        root.join("themes/conference/i18n").join(locale),
    ];
    let mut texts = BTreeMap::new();
    for file in folders.iter().flat_map(|folder| files(folder)) {
        let text = fs::read_to_string(&file).expect("a file");
        let resource = parser::parse(text.as_str()).expect("no broken message");
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(it) => {
                    (it.id.name.to_owned(), it.value.as_ref(), &it.attributes)
                }
                Entry::Term(it) => {
                    (format!("-{}", it.id.name), Some(&it.value), &it.attributes)
                }
                _ => continue,
            };
            for attribute in attributes {
                let id = format!("{id}.{}", attribute.id.name);
                texts.insert(id, written(&attribute.value));
            }
            texts.extend(value.map(|value| (id, written(value))));
        }
    }
    texts
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> =
        entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|it| it == "ftl"))
        .collect()
}

fn written(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => format!("\u{0}{expression:?}\u{0}"),
    });
    elements.collect()
}

/// Whether two words in Latin letters stand side by side.
fn has_two_latin_words(text: &str) -> bool {
    let other = |c: char| !c.is_ascii_alphabetic() && !c.is_whitespace();
    text.split(other).any(|run| run.split_whitespace().count() > 1)
}

/// Whether a text says more than what its placeables say.
fn has_words(text: &str) -> bool {
    let outside = text.split('\u{0}').step_by(2);
    outside.flat_map(str::chars).any(char::is_alphabetic)
}
