//! Spans of days and times.

use super::{day, formats, moment, styled, table};
use crate::i18n::format::{DateOptions, Length};

#[test]
fn two_days_of_a_month() {
    let (start, end) = (day("2025-09-17"), day("2025-09-19"));
    table(
        [
            ("en", "September 17–19, 2025"),
            ("zh-Hans", "2025年9月17–19日"),
            ("ms", "17–19 September 2025"),
            ("ms-BN", "17–19 September 2025"),
            ("km", "17–19 កញ្ញា 2025"),
            ("id", "17–19 September 2025"),
            ("lo", "17–19 ກັນຍາ 2025"),
            ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇–၁၉"),
            ("fil", "Setyembre 17–19, 2025"),
            ("ta", "17–19 செப்டம்பர் 2025"),
            ("th", "17–19 กันยายน 2568"),
            ("th-u-ca-gregory", "17–19 กันยายน ค.ศ. 2025"),
            ("tet", "17–19 Setembru 2025"),
            ("pt", "17–19 de setembro de 2025"),
            ("pt-PT", "17–19 de setembro de 2025"),
            ("pt-TL", "17–19 de setembro de 2025"),
            ("vi", "17–19 tháng 9 2025"),
            ("ko", "2025년 9월 17–19일"),
        ],
        |formats| formats.range(&start, &end, &styled(Length::Long)),
    );
}

#[test]
fn two_days_of_a_year_have_it_once() {
    let (start, end) = (day("2025-09-17"), day("2025-10-02"));
    table(
        [
            ("en", "September 17 – October 2, 2025"),
            ("zh-Hans", "2025年9月17日 – 10月2日"),
            ("ms", "17 September – 2 Oktober 2025"),
            ("ms-BN", "17 September – 2 Oktober 2025"),
            ("km", "17 កញ្ញា – 2 តុលា 2025"),
            ("id", "17 September – 2 Oktober 2025"),
            ("lo", "17 ກັນຍາ – 2 ຕຸລາ 2025"),
            ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇ – အောက်တိုဘာ ၂"),
            ("fil", "Setyembre 17 – Oktubre 2, 2025"),
            ("ta", "17 செப்டம்பர் – 2 அக்டோபர் 2025"),
            ("th", "17 กันยายน – 2 ตุลาคม 2568"),
            ("th-u-ca-gregory", "17 กันยายน – 2 ตุลาคม ค.ศ. 2025"),
            ("tet", "17 Setembru – 2 Outubru 2025"),
            ("pt", "17 de setembro – 2 de outubro de 2025"),
            ("pt-PT", "17 de setembro – 2 de outubro de 2025"),
            ("pt-TL", "17 de setembro – 2 de outubro de 2025"),
            ("vi", "17 tháng 9 – 2 tháng 10 2025"),
            ("ko", "2025년 9월 17일 – 10월 2일"),
        ],
        |formats| formats.range(&start, &end, &styled(Length::Long)),
    );
}

#[test]
fn two_days_of_two_years() {
    let (start, end) = (day("2025-09-17"), day("2026-01-02"));
    table(
        [
            ("en", "September 17, 2025 – January 2, 2026"),
            ("zh-Hans", "2025年9月17日 – 2026年1月2日"),
            ("ms", "17 September 2025 – 2 Januari 2026"),
            ("ms-BN", "17 September 2025 – 2 Januari 2026"),
            ("km", "17 កញ្ញា 2025 – 2 មករា 2026"),
            ("id", "17 September 2025 – 2 Januari 2026"),
            ("lo", "17 ກັນຍາ 2025 – 2 ມັງກອນ 2026"),
            ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇ – ၂၀၂၆ ဇန်နဝါရီ ၂"),
            ("fil", "Setyembre 17, 2025 – Enero 2, 2026"),
            ("ta", "17 செப்டம்பர் 2025 – 2 ஜனவரி 2026"),
            ("th", "17 กันยายน 2568 – 2 มกราคม 2569"),
            ("th-u-ca-gregory", "17 กันยายน ค.ศ. 2025 – 2 มกราคม ค.ศ. 2026"),
            ("tet", "17 Setembru 2025 – 2 Janeiru 2026"),
            ("pt", "17 de setembro de 2025 – 2 de janeiro de 2026"),
            ("pt-PT", "17 de setembro de 2025 – 2 de janeiro de 2026"),
            ("pt-TL", "17 de setembro de 2025 – 2 de janeiro de 2026"),
            ("vi", "17 tháng 9 2025 – 2 tháng 1 2026"),
            ("ko", "2025년 9월 17일 – 2026년 1월 2일"),
        ],
        |formats| formats.range(&start, &end, &styled(Length::Long)),
    );
}

#[test]
fn with_weekdays_both_days_are_written_out() {
    let (start, end) = (day("2025-09-17"), day("2025-09-19"));
    table(
        [
            ("en", "Wednesday, September 17 – Friday, September 19, 2025"),
            ("zh-Hans", "2025年9月17日星期三 – 9月19日星期五"),
            ("my", "၂၀၂၅ စက်တင်ဘာ ၁၇၊ ဗုဒ္ဓဟူး – စက်တင်ဘာ ၁၉၊ သောကြာ"),
            ("th", "วันพุธที่ 17 กันยายน – วันศุกร์ที่ 19 กันยายน 2568"),
            (
                "tet",
                "Kuarta, loron 17 fulan-Setembru tinan 2025 – Sesta, loron 19 fulan-Setembru tinan 2025",
            ),
            (
                "pt-TL",
                "quarta-feira, 17 de setembro – sexta-feira, 19 de setembro de 2025",
            ),
            ("ko", "2025년 9월 17일 수요일 – 9월 19일 금요일"),
        ],
        |formats| formats.range(&start, &end, &styled(Length::Full)),
    );
}

#[test]
fn tamil_does_not_mix_two_orders_in_one_span() {
    let (start, end) = (day("2025-09-17"), day("2025-10-02"));
    let written = formats("ta").range(&start, &end, &styled(Length::Medium));
    assert_eq!(written, "17 செப்., 2025 – 2 அக்., 2025");
}

#[test]
fn figures_are_never_widened() {
    let (start, end) = (day("2025-09-17"), day("2025-09-19"));
    table(
        [
            ("en", "9/17/25 – 9/19/25"),
            ("th", "17/9/2568 – 19/9/2568"),
            ("tet", "17/9/2025 – 19/9/2025"),
            ("pt", "17/09/2025 – 19/09/2025"),
        ],
        |formats| formats.range(&start, &end, &styled(Length::Short)),
    );
}

#[test]
fn a_calendar_says_itself_what_a_month_is() {
    // In the Persian calendar these two days of September are of two months.
    let (start, end) = (day("2025-09-20"), day("2025-09-24"));
    let persian = formats("en-u-ca-persian");
    let written = persian.range(&start, &end, &styled(Length::Long));
    assert_eq!(written, "Shahrivar 29 – Mehr 2, 1404 AP");
}

#[test]
fn one_day_is_no_span() {
    let day = day("2025-09-17");
    for tag in ["en", "tet"] {
        let formats = formats(tag);
        let options = styled(Length::Long);
        assert_eq!(formats.range(&day, &day, &options), formats.date(&day, &options));
    }
}

#[test]
fn hours_of_a_day_stand_where_its_time_stands() {
    let start = moment("2025-09-17T09:00:00+08:00[Asia/Shanghai]");
    let end = moment("2025-09-17T11:30:00+08:00[Asia/Shanghai]");
    let options =
        DateOptions { date_style: Some(Length::Long), time_style: Some(Length::Short) };
    table(
        [
            ("id", "17 September 2025 pukul 09.00 – 11.30"),
            ("vi", "lúc 09:00 – 11:30 17 tháng 9 2025"),
            ("tet", "17 Setembru 2025, 09:00 – 11:30"),
        ],
        |formats| formats.range(&start, &end, &options),
    );
    let hours = DateOptions { date_style: None, time_style: Some(Length::Long) };
    let written = formats("id").range(&start, &end, &hours);
    assert_eq!(written, "09.00.00 – 11.30.00 (UTC+08:00)");
}

#[test]
fn where_one_end_has_no_time_both_are_days() {
    let start = moment("2025-09-17T09:00:00+08:00[Asia/Shanghai]");
    let options =
        DateOptions { date_style: Some(Length::Long), time_style: Some(Length::Short) };
    let written = formats("en").range(&start, &day("2025-09-19"), &options);
    assert_eq!(written, "September 17–19, 2025");
}
