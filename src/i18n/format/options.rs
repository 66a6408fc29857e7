//! What is written, and how long.

use std::str::FromStr;

use icu_datetime::fieldsets::builder::DateFields;

use crate::model::{Date, ZonedDateTime};

/// How long a day, a time or a part of them is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Length {
    /// With the weekday.
    Full,
    /// With the month's name.
    Long,
    /// With the month's short name.
    Medium,
    /// In figures.
    Short,
}

/// What of a day and a time is written: the `dateStyle` and `timeStyle` of `DATETIME`.
/// Neither means a long day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateOptions {
    /// The day.
    pub date_style: Option<Length>,
    /// The time of day; from `long` on with the offset from UTC.
    pub time_style: Option<Length>,
}

/// What joins the items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListStyle {
    /// "A, B and C".
    #[default]
    And,
    /// "A, B or C".
    Or,
    /// As measures are listed, which some languages do without a comma: "3 h, 20 min".
    Unit,
}

/// A day, or an instant in its time zone.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// A civil day.
    Day(Date),
    /// An instant.
    Moment(ZonedDateTime),
}

/// The fields of a day and how long its words are; the length of the time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub(super) day: Option<(DateFields, Length)>,
    pub(super) time: Option<Length>,
}

impl FromStr for Length {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "full" => Ok(Self::Full),
            "long" => Ok(Self::Long),
            "medium" => Ok(Self::Medium),
            "short" => Ok(Self::Short),
            _ => Err(()),
        }
    }
}

impl When {
    /// The civil day.
    pub(super) fn day(&self) -> Date {
        match self {
            Self::Day(day) => *day,
            Self::Moment(moment) => moment.date(),
        }
    }
}

impl DateOptions {
    /// What is written of `when`: a day has no time.
    pub(super) fn of(&self, when: &When) -> Wanted {
        let time = self.time_style.filter(|_| matches!(when, When::Moment(_)));
        let style = match time {
            None => self.date_style.or(Some(Length::Long)),
            Some(_) => self.date_style,
        };
        let day = style.map(|length| match length {
            Length::Full => (DateFields::YMDE, Length::Long),
            length => (DateFields::YMD, length),
        });
        Wanted { day, time }
    }
}

/// Those fields without the weekday, where they have others too.
pub(super) fn without_weekday(fields: DateFields) -> Option<DateFields> {
    match fields {
        DateFields::YMDE => Some(DateFields::YMD),
        DateFields::MDE => Some(DateFields::MD),
        _ => None,
    }
}

/// Those fields without the year, where they say which day of it.
pub(super) fn without_year(fields: DateFields) -> Option<DateFields> {
    match fields {
        DateFields::YMDE => Some(DateFields::MDE),
        DateFields::YMD => Some(DateFields::MD),
        _ => None,
    }
}

/// The offset from UTC where it is wanted, the same in all languages: `UTC+08:00`.
pub(super) fn offset(when: &When, options: &DateOptions) -> Option<String> {
    let (When::Moment(moment), Some(Length::Full | Length::Long)) =
        (when, options.time_style)
    else {
        return None;
    };
    let seconds = moment.offset().seconds();
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    Some(format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60))
}
