//! Days and times: what is common to both kinds of data.

use super::{DateOptions, Length, When};
use crate::model::{Date, ZonedDateTime};

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
    /// The length of the day, and of the time where there is one to write.
    pub(super) fn of(&self, when: &When) -> (Option<Length>, Option<Length>) {
        let time = self.time_style.filter(|_| matches!(when, When::Moment(_)));
        match (self.date_style, time) {
            (None, None) => (Some(Length::Long), None),
            both => both,
        }
    }
}

/// The offset of an instant from UTC, the same in all languages: `UTC+08:00`.
pub(super) fn offset(moment: &ZonedDateTime) -> String {
    let seconds = moment.offset().seconds();
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
