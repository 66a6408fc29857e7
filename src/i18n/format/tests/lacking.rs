//! Languages with and without data, and what is told about them.

use super::{TETUM, day, load, styled};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::i18n::format::{Data, Length, ListStyle, NumberOptions};

const TAGS: [&str; 15] = [
    "en", "zh-Hans", "ms", "ms-BN", "km", "id", "lo", "my", "fil", "ta", "th", "tet",
    "pt", "vi", "ko",
];

/// What is told about a Tetum table.
fn told(table: &str) -> Vec<Diagnostic> {
    load("tet", table).1
}

fn helps(told: &[Diagnostic]) -> Vec<&str> {
    told.iter().filter_map(|finding| finding.help.as_deref()).collect()
}

#[test]
fn of_the_fifteen_only_tetum_lacks_data() {
    for tag in TAGS {
        let own = matches!(load(tag, TETUM).0.source, Data::Own(_));
        assert_eq!(own, tag == "tet", "{tag}");
    }
}

#[test]
fn a_calendar_or_digits_of_its_own_give_a_language_no_data() {
    for tag in ["tet-u-ca-buddhist", "tet-u-ca-hebrew", "tet-u-nu-khmr"] {
        assert!(matches!(load(tag, TETUM).0.source, Data::Own(_)), "{tag}");
    }
    for tag in ["en-u-ca-hebrew", "my-u-nu-mymr", "zh-u-ca-chinese"] {
        assert!(matches!(load(tag, "").0.source, Data::Icu(_)), "{tag}");
    }
}

#[test]
fn a_language_with_neither_data_nor_a_table_is_one_error() {
    let told = told("");
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].code, told[0].severity), (Code::LocaleData, Severity::Error));
    assert_eq!(told[0].message, "there is no locale data for `tet`");
}

#[test]
fn each_missing_message_is_told_with_what_it_is_for() {
    let lacks = |id: &str| {
        let lines = TETUM.lines().filter(|line| !line.starts_with(&format!("{id} ")));
        told(&lines.collect::<Vec<_>>().join("\n"))
    };
    let month = lacks("locale-month-9");
    assert_eq!(helps(&month), ["write `locale-month-9 = …` in `i18n/tet/locale.ftl`"]);
    assert_eq!(
        month[0].message,
        "`tet` lacks `locale-month-9`: the name of a month, from January on"
    );
    assert_eq!(
        helps(&lacks("locale-list-or")),
        ["write `locale-list-or = { $first } { $last }` in `i18n/tet/locale.ftl`"]
    );
    for line in TETUM.lines() {
        let id = line.split(' ').next().unwrap_or_default();
        assert_eq!(lacks(id).len(), 1, "{id}");
    }
}

#[test]
fn a_pattern_prints_each_of_its_variables() {
    let told = told(&TETUM.replace("{ $first } ka { $last }", "{ $first } ka"));
    assert_eq!(
        told[0].message,
        "`locale-list-or` does not print `$last`: the last item of a list to choose from"
    );
}

#[test]
fn the_plural_rule_is_that_of_a_language_with_data() {
    for wrong in ["tet", "no tag at all"] {
        let table = TETUM.replace("rule = id", &format!("rule = {wrong}"));
        let told = told(&table);
        assert!(told[0].message.contains("names no language with data"), "{told:?}");
    }
    let english = TETUM.replace("rule = id", "rule = en");
    let (formats, _) = load("tet", &english);
    assert_eq!(formats.plural_category(1.0, &NumberOptions::default()), "one");
}

#[test]
fn a_table_beside_data_is_not_read_and_that_is_told() {
    let (formats, told) = load("id", TETUM);
    let written = formats.date(&day("2025-05-17"), &styled(Length::Medium));
    assert_eq!(written, "17 Mei 2025");
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].code, told[0].severity), (Code::LocaleData, Severity::Warning));
    assert_eq!(
        told[0].message,
        "`locale-month-1` is not read: CLDR has the locale data of `id`"
    );
}

#[test]
fn a_language_with_data_may_say_its_days_otherwise() {
    let (formats, told) = load(
        "vi",
        "locale-date-full = { $weekday }, ngày { $day } { $month } năm { $year }\n\
         locale-date-long = { $day } { $month } năm { $year }\n",
    );
    assert_eq!(told, []);
    let written = |style| formats.date(&day("2025-09-17"), &styled(style));
    assert_eq!(written(Length::Full), "Thứ Tư, ngày 17 tháng 9 năm 2025");
    assert_eq!(written(Length::Long), "17 tháng 9 năm 2025");
    assert_eq!(written(Length::Short), "17/09/2025");
    let span =
        formats.range(&day("2025-09-17"), &day("2025-09-19"), &styled(Length::Long));
    assert_eq!(span, "17–19 tháng 9 năm 2025");
    let cldr = load("vi", "").0;
    assert_ne!(
        formats.fingerprint(),
        cldr.fingerprint(),
        "pages with days are made again"
    );
}

#[test]
fn an_era_stays_beside_its_year() {
    let (formats, _) =
        load("th-u-ca-japanese", "locale-date-long = { $year } { $month } { $day }\n");
    let written = formats.date(&day("2025-09-17"), &styled(Length::Long));
    assert!(written.contains("เรวะ 7 กันยายน 17"), "{written}");
}

#[test]
fn a_pattern_beside_data_prints_the_whole_day() {
    let (formats, told) = load("vi", "locale-date-long = { $day } { $month }\n");
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        told[0].message,
        "`locale-date-long` does not print `$year`: a day with the month's name"
    );
    let written = formats.date(&day("2025-09-17"), &styled(Length::Long));
    assert_eq!(written, "17 tháng 9 2025");
}

#[test]
fn a_pattern_that_cannot_be_written_is_told() {
    let (_, told) = load("vi", "locale-date-long = \n");
    assert_eq!(
        told[0].message,
        "`locale-date-long` cannot be written as it is: a day with the month's name"
    );
    assert_eq!(
        told[0].help.as_deref(),
        Some(
            "write `locale-date-long = { $day } { $month } { $year }` in \
             `i18n/vi/locale.ftl`"
        )
    );
}

#[test]
fn a_table_may_bring_digits() {
    let table = format!("{TETUM}locale-digits = ༠༡༢༣༤༥༦༧༨༩\n");
    let (formats, told) = load("tet", &table);
    assert_eq!(told, []);
    assert_eq!(formats.number(1250.5, &NumberOptions::default()), "༡.༢༥༠,༥");
    let written = formats.date(&day("2025-09-17"), &styled(Length::Short));
    assert_eq!(written, "༡༧/༩/༢༠༢༥");
    let few = load("tet", &format!("{TETUM}locale-digits = 0123\n")).1;
    assert!(few[0].message.contains("does not have ten characters"), "{few:?}");
}

#[test]
fn a_language_that_has_the_year_first_has_it_once_before_a_span() {
    let first = TETUM.replace(
        "long = { $day } { $month } { $year }",
        "long = { $year } { $month } { $day }",
    );
    let (formats, _) = load("tet", &first);
    let written =
        formats.range(&day("2025-09-17"), &day("2025-10-02"), &styled(Length::Long));
    assert_eq!(written, "2025 Setembru 17 – 2 Outubru");
}

#[test]
fn an_incomplete_table_still_writes_without_a_word_of_another_language() {
    let (formats, _) = load("tet", "");
    let date = formats.date(&day("2025-09-17"), &styled(Length::Full));
    assert!(!date.contains(char::is_alphabetic), "{date}");
    let items = ["A", "B"].map(String::from);
    assert!(!formats.list(&items, ListStyle::And).contains("and"));
}

#[test]
fn the_fingerprint_is_that_of_the_tag_and_of_the_table() {
    let print = |tag: &str, table: &str| load(tag, table).0.fingerprint();
    assert_eq!(print("tet", TETUM), print("tet", TETUM));
    assert_ne!(print("tet", TETUM), print("tet", &TETUM.replace("Setembru", "Setembro")));
    assert_ne!(print("th", ""), print("th-u-ca-gregory", ""));
}
