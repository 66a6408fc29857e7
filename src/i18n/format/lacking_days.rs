//! Days and times of a language that CLDR lacks, from its own messages.

use icu_datetime::fieldsets::builder::DateFields;

use super::lacking::Lacking;
use super::options::{Length, Wanted, When};
use crate::model::Date;

impl Lacking {
    pub(super) fn date(&self, when: &When, wanted: Wanted) -> String {
        let day = wanted.day.map(|(fields, length)| self.day(when.day(), fields, length));
        let time = match (wanted.time, when) {
            (Some(_), When::Moment(moment)) => {
                let [hour, minute] = [moment.hour(), moment.minute()]
                    .map(|number| self.figures(format!("{number:02}")));
                Some(self.table.fill("locale-time", &[&hour, &minute]))
            }
            _ => None,
        };
        match (day, time) {
            (Some(day), Some(time)) => self.table.fill("locale-datetime", &[&day, &time]),
            (day, time) => day.or(time).unwrap_or_default(),
        }
    }

    fn day(&self, date: Date, fields: DateFields, length: Length) -> String {
        let (month, year) = (self.month(date, length), self.year(date));
        let day = self.figures(date.day().to_string());
        match fields {
            DateFields::YMDE => {
                let weekday = self.weekday(date);
                self.table.fill("locale-date-full", &[weekday, &day, &month, &year])
            }
            DateFields::MD => self.table.fill("locale-day-month", &[&day, &month]),
            _ => self.table.fill(dated(length), &[&day, &month, &year]),
        }
    }

    fn month(&self, date: Date, length: Length) -> String {
        let number = usize::from(date.month().unsigned_abs());
        match length {
            Length::Full | Length::Long => {
                self.table.numbered("locale-month", number).to_owned()
            }
            Length::Medium => {
                self.table.numbered("locale-month-short", number).to_owned()
            }
            Length::Short => self.figures(number.to_string()),
        }
    }

    fn weekday(&self, date: Date) -> &str {
        let number = date.weekday().to_monday_one_offset().unsigned_abs();
        self.table.numbered("locale-weekday", usize::from(number))
    }

    fn year(&self, date: Date) -> String {
        self.figures(date.year().to_string())
    }

    pub(super) fn range(&self, start: &When, end: &When, wanted: Wanted) -> String {
        let (from, to) = (start.day(), end.day());
        let shared = match (wanted.day, wanted.time) {
            (Some(_), Some(_)) if from == to => {
                let hours = self.date(end, Wanted { day: None, ..wanted });
                Some(self.ends(&self.date(start, wanted), &hours))
            }
            (Some((fields, length)), None) if length != Length::Short => {
                self.days(from, to, fields, length)
            }
            _ => None,
        };
        shared.unwrap_or_else(|| {
            let [from, to] = [start, end].map(|when| self.date(when, wanted));
            if from == to { from } else { self.ends(&from, &to) }
        })
    }

    /// Two days of one month or one year. With weekdays both are written out.
    fn days(
        &self,
        from: Date,
        to: Date,
        fields: DateFields,
        length: Length,
    ) -> Option<String> {
        if from == to || from.year() != to.year() || fields != DateFields::YMD {
            return None;
        }
        if from.month() == to.month() {
            let days = [from, to].map(|date| self.figures(date.day().to_string()));
            let (month, year) = (self.month(from, length), self.year(from));
            return Some(
                self.table.fill("locale-days", &[&days[0], &days[1], &month, &year]),
            );
        }
        let year_first = self.table.is_before(dated(length), "year", "day");
        let (of_from, of_to) = if year_first {
            (DateFields::YMD, DateFields::MD)
        } else {
            (DateFields::MD, DateFields::YMD)
        };
        Some(self.ends(&self.day(from, of_from, length), &self.day(to, of_to, length)))
    }

    /// A span, both ends written out.
    pub(super) fn ends(&self, start: &str, end: &str) -> String {
        self.table.fill("locale-range", &[start, end])
    }
}

/// The message of a day without its weekday.
fn dated(length: Length) -> &'static str {
    match length {
        Length::Full | Length::Long => "locale-date-long",
        Length::Medium => "locale-date-medium",
        Length::Short => "locale-date-short",
    }
}
