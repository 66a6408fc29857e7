//! Days and times.

use super::{day, formats, moment, styled, table};
use crate::i18n::format::{DateOptions, Length, When};

fn at(date_style: Option<Length>, time_style: Option<Length>) -> DateOptions {
    DateOptions { date_style, time_style }
}

fn opening() -> When {
    moment("2025-09-17T14:05:09+08:00[Asia/Shanghai]")
}

#[test]
fn a_full_day_has_its_weekday_and_the_name_of_its_month() {
    let options = styled(Length::Full);
    table(
        [
            ("en", "Wednesday, September 17, 2025"),
            ("zh-Hans", "2025年9月17日星期三"),
            ("ms", "Rabu, 17 September 2025"),
            ("ms-BN", "Rabu, 17 September 2025"),
            ("km", "ពុធ 17 កញ្ញា 2025"),
            ("id", "Rabu, 17 September 2025"),
            ("lo", "ວັນພຸດ, 17 ກັນຍາ, 2025"),
            ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇၊ ဗုဒ္ဓဟူး"),
            ("fil", "Miyerkules, Setyembre 17, 2025"),
            ("ta", "புதன், 17 செப்டம்பர் 2025"),
            ("th", "วันพุธที่ 17 กันยายน 2568"),
            ("th-u-ca-gregory", "วันพุธที่ 17 กันยายน ค.ศ. 2025"),
            ("tet", "Kuarta, loron 17 fulan-Setembru tinan 2025"),
            ("pt", "quarta-feira, 17 de setembro de 2025"),
            ("pt-PT", "quarta-feira, 17 de setembro de 2025"),
            ("pt-TL", "quarta-feira, 17 de setembro de 2025"),
            ("vi", "Thứ Tư, 17 tháng 9 2025"),
            ("ko", "2025년 9월 17일 수요일"),
        ],
        |formats| formats.date(&day("2025-09-17"), &options),
    );
}

#[test]
fn a_long_day_has_the_name_of_its_month() {
    let options = styled(Length::Long);
    table(
        [
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
            ("pt-PT", "17 de setembro de 2025"),
            ("pt-TL", "17 de setembro de 2025"),
            ("vi", "17 tháng 9 2025"),
            ("ko", "2025년 9월 17일"),
        ],
        |formats| formats.date(&day("2025-09-17"), &options),
    );
}

#[test]
fn a_medium_day_is_as_short_as_words_are() {
    let options = styled(Length::Medium);
    table(
        [
            ("en", "Sep 17, 2025"),
            ("zh-Hans", "2025年9月17日"),
            ("ms", "17 Sep 2025"),
            ("ms-BN", "17 Sep 2025"),
            ("km", "17 កញ្ញា 2025"),
            ("id", "17 Sep 2025"),
            ("lo", "17 ກ.ຍ. 2025"),
            ("my", "၂၀၂၅ စက် ၁၇"),
            ("fil", "Set 17, 2025"),
            ("ta", "17 செப்., 2025"),
            ("th", "17 ก.ย. 2568"),
            ("th-u-ca-gregory", "17 ก.ย. 2025"),
            ("tet", "17 Set 2025"),
            ("pt", "17 de set. de 2025"),
            ("pt-PT", "17/09/2025"),
            ("pt-TL", "17/09/2025"),
            ("vi", "17 thg 9, 2025"),
            ("ko", "2025/9/17"),
        ],
        |formats| formats.date(&day("2025-09-17"), &options),
    );
}

#[test]
fn a_short_day_is_in_figures() {
    let options = styled(Length::Short);
    table(
        [
            ("en", "9/17/25"),
            ("zh-Hans", "2025/9/17"),
            ("ms", "17/09/25"),
            ("ms-BN", "17/09/25"),
            ("km", "17/9/25"),
            ("id", "17/09/25"),
            ("lo", "17/9/2025"),
            ("my", "၁၇/၀၉/၂၅"),
            ("fil", "9/17/25"),
            ("ta", "17/9/25"),
            ("th", "17/9/2568"),
            ("th-u-ca-gregory", "17/9/25"),
            ("tet", "17/9/2025"),
            ("pt", "17/09/2025"),
            ("pt-PT", "17/09/25"),
            ("pt-TL", "17/09/25"),
            ("vi", "17/09/2025"),
            ("ko", "25/9/17"),
        ],
        |formats| formats.date(&day("2025-09-17"), &options),
    );
}

#[test]
fn a_time_has_the_languages_clock() {
    let options = at(None, Some(Length::Short));
    table(
        [
            ("en", "2:05\u{202f}PM"),
            ("zh-Hans", "14:05"),
            ("ms", "2:05\u{202f}PTG"),
            ("ms-BN", "2:05\u{202f}PTG"),
            ("km", "2:05 PM"),
            ("id", "14.05"),
            ("lo", "14:05"),
            ("my", "၁၄:၀၅"),
            ("fil", "2:05\u{202f}PM"),
            ("ta", "2:05 PM"),
            ("th", "14:05"),
            ("th-u-ca-gregory", "14:05"),
            ("tet", "14:05"),
            ("pt", "14:05"),
            ("pt-PT", "14:05"),
            ("pt-TL", "14:05"),
            ("vi", "14:05"),
            ("ko", "오후 2:05"),
        ],
        |formats| formats.date(&opening(), &options),
    );
}

#[test]
fn a_day_and_its_time_are_one_phrase() {
    let options = at(Some(Length::Long), Some(Length::Short));
    table(
        [
            ("en", "September 17, 2025 at 2:05\u{202f}PM"),
            ("zh-Hans", "2025年9月17日 14:05"),
            ("ms", "17 September 2025 pada 2:05\u{202f}PTG"),
            ("ms-BN", "17 September 2025 pada 2:05\u{202f}PTG"),
            ("km", "17 កញ្ញា 2025 នៅ\u{200b}ម៉ោង 2:05 PM"),
            ("id", "17 September 2025 pukul 14.05"),
            ("lo", "17 ກັນຍາ 2025, 14:05"),
            ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇ ၁၄:၀၅"),
            ("fil", "Setyembre 17, 2025 nang 2:05\u{202f}PM"),
            ("ta", "17 செப்டம்பர் 2025 அன்று 2:05 PM"),
            ("th", "17 กันยายน 2568 เวลา 14:05"),
            ("th-u-ca-gregory", "17 กันยายน ค.ศ. 2025 เวลา 14:05"),
            ("tet", "17 Setembru 2025, 14:05"),
            ("pt", "17 de setembro de 2025 às 14:05"),
            ("pt-PT", "17 de setembro de 2025 às 14:05"),
            ("pt-TL", "17 de setembro de 2025 às 14:05"),
            ("vi", "lúc 14:05 17 tháng 9 2025"),
            ("ko", "2025년 9월 17일 오후 2:05"),
        ],
        |formats| formats.date(&opening(), &options),
    );
}

#[test]
fn seconds_show_from_medium_on_and_the_offset_from_long_on() {
    let id = formats("id");
    let written = |length| id.date(&opening(), &at(None, Some(length)));
    assert_eq!(written(Length::Medium), "14.05.09");
    assert_eq!(written(Length::Long), "14.05.09 (UTC+08:00)");
}

#[test]
fn a_day_without_a_time_and_options_that_say_nothing_make_a_long_day() {
    let en = formats("en");
    let day = day("2025-09-17");
    assert_eq!(en.date(&day, &DateOptions::default()), "September 17, 2025");
    let hour = at(None, Some(Length::Long));
    assert_eq!(en.date(&day, &hour), "September 17, 2025");
    assert_eq!(en.date(&opening(), &DateOptions::default()), "September 17, 2025");
}
