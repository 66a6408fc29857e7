//! Numbers, plural categories, lists.

use super::{formats, table};
use crate::i18n::format::{ListStyle, NumberOptions, NumberStyle};

fn with(change: fn(&mut NumberOptions)) -> NumberOptions {
    let mut options = NumberOptions::default();
    change(&mut options);
    options
}

#[test]
fn numbers_have_the_languages_separators_and_digits() {
    table(
        [
            ("en", "1,234,567.89"),
            ("zh-Hans", "1,234,567.89"),
            ("ms", "1,234,567.89"),
            ("ms-BN", "1.234.567,89"),
            ("km", "1,234,567.89"),
            ("id", "1.234.567,89"),
            ("lo", "1.234.567,89"),
            ("my", "၁,၂၃၄,၅၆၇.၈၉"),
            ("fil", "1,234,567.89"),
            ("ta", "12,34,567.89"),
            ("th", "1,234,567.89"),
            ("th-u-ca-gregory", "1,234,567.89"),
            ("tet", "1.234.567,89"),
            ("pt", "1.234.567,89"),
            ("pt-PT", "1\u{a0}234\u{a0}567,89"),
            ("pt-TL", "1\u{a0}234\u{a0}567,89"),
            ("vi", "1.234.567,89"),
            ("ko", "1,234,567.89"),
            ("km-u-nu-khmr", "១.២៣៤.៥៦៧,៨៩"),
            ("my-u-nu-latn", "1,234,567.89"),
            ("th-u-nu-thai", "๑,๒๓๔,๕๖๗.๘๙"),
        ],
        |formats| formats.number(1_234_567.89, &NumberOptions::default()),
    );
}

#[test]
fn a_number_below_zero_has_a_sign() {
    table(
        [
            ("en", "-1,234.5"),
            ("ms-BN", "-1.234,5"),
            ("my", "-၁,၂၃၄.၅"),
            ("tet", "-1.234,5"),
            ("pt-PT", "-1234,5"),
        ],
        |formats| formats.number(-1234.5, &NumberOptions::default()),
    );
    assert_eq!(formats("en").number(-0.0001, &NumberOptions::default()), "0");
    assert_eq!(formats("tet").number(-0.5, &NumberOptions::default()), "-0,5");
}

#[test]
fn digits_are_as_many_as_asked_and_never_thousands() {
    let en = formats("en");
    let fraction = with(|it| it.minimum_fraction_digits = Some(2));
    assert_eq!(en.number(5.0, &fraction), "5.00");
    assert_eq!(en.number(0.12345, &NumberOptions::default()), "0.123");
    assert_eq!(en.number(1234.5, &with(|it| it.grouping = false)), "1234.5");
    assert_eq!(en.number(7.0, &with(|it| it.minimum_integer_digits = Some(2))), "07");
    let most = with(|it| it.maximum_significant_digits = Some(2));
    assert_eq!(en.number(1267.0, &most), "1,300");
    for many in [
        with(|it| it.minimum_fraction_digits = Some(255)),
        with(|it| it.minimum_significant_digits = Some(255)),
        with(|it| it.minimum_integer_digits = Some(255)),
    ] {
        assert!(en.number(1.0, &many).len() < 30);
    }
}

#[test]
fn a_half_is_rounded_away_from_zero() {
    let en = formats("en");
    let whole = with(|it| it.maximum_fraction_digits = Some(0));
    for (value, written) in [(0.5, "1"), (2.5, "3"), (-2.5, "-3"), (2.4, "2")] {
        assert_eq!(en.number(value, &whole), written, "{value}");
    }
}

#[test]
fn a_whole_number_keeps_every_digit() {
    let en = formats("en");
    let options = NumberOptions::default();
    assert_eq!(en.integer(i64::MAX, &options), "9,223,372,036,854,775,807");
    assert_eq!(en.number(f64::INFINITY, &options), "∞");
}

#[test]
fn a_part_of_a_hundred_has_no_fraction() {
    let percent = with(|it| it.style = NumberStyle::Percent);
    assert_eq!(formats("en").number(0.256, &percent), "26%");
    assert_eq!(formats("tet").number(0.5, &percent), "50%");
}

#[test]
fn categories_follow_the_language_or_the_one_that_it_names() {
    // For 0, 1, 1.5, 2 and a million.
    let values = [0.0, 1.0, 1.5, 2.0, 1_000_000.0];
    table(
        [
            ("en", "other one other other other"),
            ("zh-Hans", "other other other other other"),
            ("ms", "other other other other other"),
            ("ms-BN", "other other other other other"),
            ("km", "other other other other other"),
            ("id", "other other other other other"),
            ("lo", "other other other other other"),
            ("my", "other other other other other"),
            ("fil", "one one one one one"),
            ("ta", "other one other other other"),
            ("th", "other other other other other"),
            ("tet", "other other other other other"),
            ("pt", "one one one other many"),
            ("pt-PT", "other one other other many"),
            ("pt-TL", "other one other other many"),
            ("vi", "one one other other other"),
            ("ko", "other other other other other"),
        ],
        |formats| {
            values
                .map(|value| formats.plural_category(value, &NumberOptions::default()))
                .join(" ")
        },
    );
    let ordinal = with(|it| it.ordinal = true);
    assert_eq!(formats("en").plural_category(2.0, &ordinal), "two");
    // "1.0 days" is written with another category than "1 day".
    let written = with(|it| it.minimum_fraction_digits = Some(1));
    assert_eq!(formats("en").plural_category(1.0, &written), "other");
}

#[test]
fn a_list_has_the_languages_words() {
    let items = ["A", "B", "C"].map(String::from);
    table(
        [
            ("en", "A, B, and C"),
            ("zh-Hans", "A、B和C"),
            ("ms", "A, B dan C"),
            ("ms-BN", "A, B dan C"),
            ("km", "A, B និង C"),
            ("id", "A, B, dan C"),
            ("lo", "A, B, C"),
            ("my", "A၊ B နှင့် C"),
            ("fil", "A, B, at C"),
            ("ta", "A, B மற்றும் C"),
            ("th", "A B และC"),
            ("tet", "A, B no C"),
            ("pt", "A, B e C"),
            ("pt-TL", "A, B e C"),
            ("vi", "A, B và C"),
            ("ko", "A, B 및 C"),
        ],
        |formats| formats.list(&items, ListStyle::And),
    );
    table(
        [
            ("en", "A, B, or C"),
            ("zh-Hans", "A、B或C"),
            ("ms", "A, B, atau C"),
            ("ms-BN", "A, B, atau C"),
            ("km", "A, B ឬ C"),
            ("id", "A, B, atau C"),
            ("lo", "A, B ຫຼື C"),
            ("my", "A၊ B သို့မဟုတ် C"),
            ("fil", "A, B, o C"),
            ("ta", "A, B அல்லது C"),
            ("th", "A, B หรือ C"),
            ("tet", "A, B ka C"),
            ("pt", "A, B ou C"),
            ("pt-TL", "A, B ou C"),
            ("vi", "A, B hoặc C"),
            ("ko", "A, B 또는 C"),
        ],
        |formats| formats.list(&items, ListStyle::Or),
    );
}

#[test]
fn a_short_list_has_no_comma() {
    for (count, written) in ["", "A", "A no B", "A, B no C"].into_iter().enumerate() {
        let items = &["A", "B", "C"].map(String::from)[..count];
        assert_eq!(formats("tet").list(items, ListStyle::And), written);
    }
    let two = ["A", "B"].map(String::from);
    assert_eq!(formats("en").list(&two, ListStyle::And), "A and B");
    assert_eq!(formats("tet").list(&two, ListStyle::Unit), "A, B");
}
