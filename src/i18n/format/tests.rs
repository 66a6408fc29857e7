//! What each language writes, judged right and kept.

use super::*;
use crate::diagnostic::Code;

const LOCALES: [&str; 15] = [
    "en", "zh-Hans", "ms", "ms-BN", "km", "id", "lo", "my", "fil", "ta", "th", "tet",
    "pt", "vi", "ko",
];

const MONTHS: [&str; 12] = [
    "Janeiru",
    "Fevereiru",
    "Marsu",
    "Abríl",
    "Maiu",
    "Juñu",
    "Jullu",
    "Agostu",
    "Setembru",
    "Outubru",
    "Novembru",
    "Dezembru",
];

/// The messages of a Tetum table, as the resolver hands them out.
fn tetum(id: &str, args: &[(&str, &str)]) -> Option<String> {
    let of = |name: &str| args.iter().find(|(known, _)| *known == name).map(|it| it.1);
    let get = |name: &str| of(name).unwrap_or_default();
    let number = id.rsplit('-').next().and_then(|number| number.parse::<usize>().ok());
    Some(match id {
        _ if id.starts_with("locale-month-short-") => {
            MONTHS[number? - 1].chars().take(3).collect()
        }
        _ if id.starts_with("locale-month-") => MONTHS[number? - 1].into(),
        _ if id.starts_with("locale-weekday-") => format!("loron {}", number?),
        "locale-date-full" => {
            format!("{}, {} {} {}", get("weekday"), get("day"), get("month"), get("year"))
        }
        "locale-date-long" | "locale-date-medium" => {
            format!("{} {} {}", get("day"), get("month"), get("year"))
        }
        "locale-date-short" => format!("{}/{}/{}", get("day"), get("month"), get("year")),
        "locale-days" => {
            format!("{}–{} {} {}", get("start"), get("end"), get("month"), get("year"))
        }
        "locale-range" => format!("{} – {}", get("start"), get("end")),
        "locale-time" => format!("{}:{}", get("hour"), get("minute")),
        "locale-datetime" => format!("{}, {}", get("date"), get("time")),
        "locale-decimal" => ",".into(),
        "locale-group" => ".".into(),
        "locale-percent" => format!("{}%", get("number")),
        "locale-list-item" => format!("{}, {}", get("first"), get("next")),
        "locale-list-and" => format!("{} no {}", get("first"), get("last")),
        "locale-list-or" => format!("{} ka {}", get("first"), get("last")),
        "locale-plural-rule" => "id".into(),
        _ => return None,
    })
}

fn formats(tag: &str) -> Formats {
    let data: icu_locale_core::Locale = tag.parse().expect("a tag");
    let locale = Locale::new(&data.id.to_string()).expect("a locale");
    let file = SourcePath::new("i18n/xx/locale.ftl").expect("a path");
    let mut diagnostics = Diagnostics::new();
    let own: Own<'_> = if tag == "tet" { &tetum } else { &|_, _| None };
    let formats = Formats::new(&locale, Some(&data), own, &file, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{tag}: {diagnostics:?}");
    formats
}

fn day(text: &str) -> When {
    When::Day(text.parse().expect("a day"))
}

fn styled(style: Length) -> DateOptions {
    DateOptions { date_style: Some(style), time_style: None }
}

#[test]
fn of_the_fifteen_only_tetum_lacks_data() {
    for tag in LOCALES {
        assert_eq!(formats(tag).is_own(), tag == "tet", "{tag}");
    }
}

#[test]
fn a_long_day_is_written_as_each_language_writes_it() {
    for (tag, expected) in [
        ("en", "September 17, 2025"),
        ("zh-Hans", "2025年9月17日"),
        ("ms", "17 September 2025"),
        ("ms-BN", "17 September 2025"),
        ("km", "17 កញ្ញា 2025"),
        ("id", "17 September 2025"),
        ("lo", "17 ກັນຍາ 2025"),
        ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇"),
        ("fil", "Setyembre 17, 2025"),
        ("ta", "17 செப்டம்பர் 2025"),
        ("th", "17 กันยายน 2568"),
        ("th-u-ca-gregory", "17 กันยายน ค.ศ. 2025"),
        ("tet", "17 Setembru 2025"),
        ("pt", "17 de setembro de 2025"),
        ("vi", "17 tháng 9 2025"),
        ("ko", "2025년 9월 17일"),
    ] {
        let written = formats(tag).date(&day("2025-09-17"), &styled(Length::Long));
        assert_eq!(written, expected, "{tag}");
    }
}

#[test]
fn a_full_day_has_its_weekday_and_the_months_name() {
    for (tag, expected) in [
        ("en", "Wednesday, September 17, 2025"),
        ("th-u-ca-gregory", "วันพุธที่ 17 กันยายน ค.ศ. 2025"),
        ("tet", "loron 3, 17 Setembru 2025"),
        ("pt-PT", "quarta-feira, 17 de setembro de 2025"),
        ("pt-TL", "quarta-feira, 17 de setembro de 2025"),
        ("ko", "2025년 9월 17일 수요일"),
    ] {
        let written = formats(tag).date(&day("2025-09-17"), &styled(Length::Full));
        assert_eq!(written, expected, "{tag}");
    }
}

#[test]
fn a_span_writes_once_what_both_ends_share() {
    for (tag, end, expected) in [
        ("en", "2025-09-19", "September 17–19, 2025"),
        ("en", "2025-10-02", "September 17 – October 2, 2025"),
        ("en", "2026-01-02", "September 17, 2025 – January 2, 2026"),
        ("zh-Hans", "2025-09-19", "2025年9月17–19日"),
        ("zh-Hans", "2025-10-02", "2025年9月17日 – 10月2日"),
        ("my", "2025-09-19", "၂၀၂၅ စက်တင်ဘာ ၁၇–၁၉"),
        ("th", "2025-09-19", "17–19 กันยายน 2568"),
        ("ko", "2025-09-19", "2025년 9월 17–19일"),
        ("tet", "2025-09-19", "17–19 Setembru 2025"),
        ("tet", "2025-10-02", "17 Setembru 2025 – 2 Outubru 2025"),
        ("tet", "2025-09-17", "17 Setembru 2025"),
    ] {
        let formats = formats(tag);
        let written = formats.range(&day("2025-09-17"), &day(end), &styled(Length::Long));
        assert_eq!(written, expected, "{tag} to {end}");
    }
}

#[test]
fn numbers_have_the_languages_separators_and_digits() {
    for (tag, expected) in [
        ("en", "1,234,567.89"),
        ("ms-BN", "1.234.567,89"),
        ("km-u-nu-khmr", "១.២៣៤.៥៦៧,៨៩"),
        ("my", "၁,၂၃၄,၅၆၇.၈၉"),
        ("my-u-nu-latn", "1,234,567.89"),
        ("ta", "12,34,567.89"),
        ("pt-PT", "1 234 567,89"),
        ("tet", "1.234.567,89"),
    ] {
        let written = formats(tag).number(1_234_567.89, &NumberOptions::default());
        assert_eq!(written.replace('\u{a0}', " "), expected, "{tag}");
    }
}

#[test]
fn digits_are_as_many_as_asked_and_never_thousands() {
    let en = formats("en");
    let with = |change: fn(&mut NumberOptions)| {
        let mut options = NumberOptions::default();
        change(&mut options);
        options
    };
    assert_eq!(en.number(5.0, &with(|it| it.minimum_fraction_digits = Some(2))), "5.00");
    assert_eq!(en.number(0.12345, &NumberOptions::default()), "0.123");
    assert_eq!(en.number(-0.5, &NumberOptions::default()), "-0.5");
    assert_eq!(en.number(1234.5, &with(|it| it.grouping = false)), "1234.5");
    assert_eq!(en.number(0.256, &with(|it| it.style = NumberStyle::Percent)), "26%");
    assert_eq!(en.number(7.0, &with(|it| it.minimum_integer_digits = Some(2))), "07");
    let most = with(|it| it.maximum_significant_digits = Some(2));
    assert_eq!(en.number(1267.0, &most), "1,300");
    let many = en.number(1.0, &with(|it| it.minimum_fraction_digits = Some(255)));
    assert_eq!(many.len(), 22);
}

#[test]
fn a_list_has_the_languages_words() {
    let items = ["A", "B", "C"].map(String::from);
    for (tag, expected) in [
        ("en", "A, B, and C"),
        ("zh-Hans", "A、B和C"),
        ("id", "A, B, dan C"),
        ("th", "A B และC"),
        ("vi", "A, B và C"),
        ("tet", "A, B no C"),
    ] {
        assert_eq!(formats(tag).list(&items, ListStyle::And), expected, "{tag}");
    }
    assert_eq!(formats("tet").list(&items[..1], ListStyle::And), "A");
    assert_eq!(formats("tet").list(&[], ListStyle::And), "");
}

#[test]
fn categories_follow_the_language_whose_rule_is_named() {
    let category = |tag: &str, value: f64| {
        formats(tag).plural_category(value, &NumberOptions::default())
    };
    assert_eq!((category("en", 1.0), category("en", 2.0)), ("one", "other"));
    assert_eq!(category("tet", 1.0), "other");
    assert_eq!(category("th", 1.0), "other");
    assert_eq!(category("fil", 5.0), "one");
    assert_eq!(category("pt-PT", 0.0), "other");
    let ordinal = NumberOptions { ordinal: true, ..NumberOptions::default() };
    assert_eq!(formats("en").plural_category(2.0, &ordinal), "two");
}

#[test]
fn names_come_from_data_or_not_at_all() {
    let country = Region::new("TH").expect("a region");
    assert_eq!(formats("en").region(country).as_deref(), Some("Thailand"));
    assert_eq!(formats("th").region(country).as_deref(), Some("ไทย"));
    assert_eq!(formats("tet").region(country), None);
    let language = Locale::new("km").expect("a locale");
    assert_eq!(formats("en").language(&language).as_deref(), Some("Khmer"));
    assert_eq!(formats("tet").language(&language), None);
}

#[test]
fn a_time_says_its_offset_from_long_on() {
    let moment: crate::model::Timestamp = "2025-09-17T01:30:00Z".parse().expect("a time");
    let zone = crate::model::TimeZone::get("Asia/Shanghai").expect("a zone");
    let moment = When::Moment(moment.to_zoned_datetime(zone));
    let with = |length| DateOptions { date_style: None, time_style: Some(length) };
    assert_eq!(formats("tet").date(&moment, &with(Length::Short)), "09:30");
    assert_eq!(formats("id").date(&moment, &with(Length::Short)), "09.30");
    let long = formats("id").date(&moment, &with(Length::Long));
    assert_eq!(long, "09.30.00 (UTC+08:00)");
}

#[test]
fn a_language_without_data_is_an_error_that_says_what_to_write() {
    let locale = Locale::new("tet").expect("a locale");
    let file = SourcePath::new("i18n/tet/locale.ftl").expect("a path");
    let told = |own: Own<'_>| {
        let mut diagnostics = Diagnostics::new();
        Formats::new(&locale, None, own, &file, &mut diagnostics);
        diagnostics.sorted()
    };
    let nothing = told(&|_, _| None);
    assert_eq!(nothing.len(), 1);
    assert_eq!(nothing[0].code, Code::LocaleData);
    let one = told(&|id, args| tetum(id, args).filter(|_| id != "locale-list-or"));
    let help: Vec<_> = one.iter().filter_map(|it| it.help.as_deref()).collect();
    assert_eq!(
        help,
        ["write `locale-list-or = { $first } { $last }` in `i18n/tet/locale.ftl`"]
    );
    assert!(one[0].message.contains("the last item of a list to choose from"));
}
