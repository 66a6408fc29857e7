//! Names of countries and languages, direction.

use super::{formats, load, table};
use crate::model::{Direction, Locale, Region};

const TAGS: [&str; 14] = [
    "en", "zh-Hans", "ms", "ms-BN", "km", "id", "lo", "my", "fil", "ta", "th", "pt",
    "vi", "ko",
];

fn language(tag: &str) -> Locale {
    Locale::new(tag).expect("a locale")
}

#[test]
fn countries_have_the_languages_names() {
    let country = Region::new("TL").expect("a region");
    table(
        [
            ("en", "Timor-Leste"),
            ("zh-Hans", "东帝汶"),
            ("ms", "Timor-Leste"),
            ("km", "ទីម័រលេស្តេ"),
            ("id", "Timor Leste"),
            ("lo", "ທິມໍ-ເລສເຕ"),
            ("my", "အရှေ့တီမော"),
            ("fil", "Timor-Leste"),
            ("ta", "திமோர்-லெஸ்தே"),
            ("th", "ติมอร์-เลสเต"),
            ("pt", "Timor-Leste"),
            ("vi", "Timor-Leste"),
            ("ko", "동티모르"),
        ],
        |formats| formats.region(country).unwrap_or_default(),
    );
}

#[test]
fn languages_have_the_languages_names() {
    let tetum = language("tet");
    table(
        [
            ("en", "Tetum"),
            ("zh-Hans", "德顿语"),
            ("ms", "Tetum"),
            ("km", "ទីទុំ"),
            ("id", "Tetun"),
            ("lo", "ເຕຕູມ"),
            ("my", "တီတွမ်"),
            ("fil", "Tetum"),
            ("ta", "டெடும்"),
            ("th", "เตตุม"),
            ("pt", "tétum"),
            ("vi", "Tiếng Tetum"),
            ("ko", "테툼어"),
        ],
        |formats| formats.language(&tetum).unwrap_or_default(),
    );
}

#[test]
fn every_language_that_has_data_names_itself() {
    for tag in TAGS {
        assert!(formats(tag).language(&language(tag)).is_some(), "{tag}");
    }
}

#[test]
fn what_has_no_name_stays_without_one() {
    let country = Region::new("TH").expect("a region");
    assert_eq!(formats("tet").region(country), None);
    assert_eq!(formats("tet").language(&language("en")), None);
    assert_eq!(formats("th").language(&language("xx")), None);
    assert_eq!(formats("th").language(&language("en-Qaaa")), None);
}

#[test]
fn the_direction_is_that_of_the_locales_own_script() {
    for tag in TAGS {
        assert_eq!(formats(tag).direction(), Direction::Ltr, "{tag}");
    }
    assert_eq!(formats("tet").direction(), Direction::Ltr);
    assert_eq!(formats("ar").direction(), Direction::Rtl);
    assert_eq!(load("rhg", "").0.direction(), Direction::Rtl);
}
